import type { JourneyLayout } from '../../../shared/layout/journeyLayout.ts';
import { must } from '../../../shared/journey/must.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import type { LensReadings } from '../../../shared/lenses/lensOf.ts';
import type { Shown } from '../board.ts';
import type { Palette } from '../painted/palette.ts';

const MOST_WIDTH = 240;
const MOST_HEIGHT = 150;

/** How large the small map is, in pixels, and how many of them a board unit takes. */
export function minimapScale({ width, height }: JourneyLayout): {
  scale: number;
  width: number;
  height: number;
} {
  const scale = Math.min(MOST_WIDTH / width, MOST_HEIGHT / height);
  return {
    scale,
    width: Math.max(40, Math.round(width * scale)),
    height: Math.max(24, Math.round(height * scale)),
  };
}

/** Paints every card as a small block, through the lens if there is one; what is broken shows red. */
export function paintMinimap(
  canvas: HTMLCanvasElement,
  { layout, snapshot }: Shown,
  readings: LensReadings | null,
  palette: Palette,
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const { scale } = minimapScale(layout);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.scale(scale * devicePixelRatio, scale * devicePixelRatio);
  for (const [index, { x, width }] of layout.stages.entries()) {
    const colour = snapshot.stages[index]?.colour ?? 'slate';
    context.fillStyle = palette.stages[colour];
    if (width > 0) context.fillRect(x, 0, width - 8, 30);
  }
  for (const [id, { x, y, width, height }] of layout.cards) {
    const moment = marksOf(snapshot, id).momentOfTruth;
    const reading = readings?.get(id);
    if (moment?.state === 'broken') context.fillStyle = palette.danger;
    else if (reading !== undefined) {
      context.fillStyle = reading.step === 0 ? palette.hairline : must(palette.heat[reading.step]).area;
    } else context.fillStyle = moment === null ? palette.outline : palette.text;
    context.fillRect(x, y, width, height);
  }
}
