import type { Scene, TextItem } from '../../scene/scene.ts';

/** Every line of words of a scene. */
export function textsOf({ parts }: Scene): TextItem[] {
  return parts.flatMap(({ items }) => items.filter((item) => item.kind === 'text'));
}
