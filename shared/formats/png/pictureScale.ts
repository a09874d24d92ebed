import type { Scene } from '../../scene/scene.ts';

/** A picture of more points takes more memory than a server should give, and no program opens it. */
const MOST_POINTS = 100_000_000;

/** How many points a picture has for each unit of its scene: as many as are wanted, or fewer where it is too large for them. */
export function pictureScale({ width, height }: Pick<Scene, 'width' | 'height'>, wanted: number): number {
  return Math.min(wanted, Math.sqrt(MOST_POINTS / (width * height)));
}
