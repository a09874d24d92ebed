import { must } from '../../../shared/journey/must.ts';
import { DRAWN_PADDING, GAP, NEED_ROW_HEIGHT } from '../../../shared/layout/metrics.ts';
import type { LaneRow } from '../../../shared/layout/journeyLayout.ts';
import type { Rect } from '../../../shared/layout/rect.ts';
import { figure } from '../../../shared/lenses/lensReading.ts';
import { emotionLabels } from '../../../shared/layout/emotionLabels.ts';
import { emotionLines, emotionPath } from '../../../shared/layout/emotionShape.ts';
import {
  BAR_HEIGHT,
  CUSTOMERS_Y,
  DIFFERENCE_Y,
  gapStep,
  shareOf,
  TEAM_Y,
} from '../../../shared/layout/gapShape.ts';
import { heatStep } from '../../../shared/scoring/heatStep.ts';
import { say } from '../../words/say.ts';
import type { Picture } from './paintBoard.ts';
import { readScores } from '../../../shared/scoring/readScores.ts';

const NUMBERS_FROM = 0.4;

/** Paints the lanes that draw themselves: the emotion curve, the needs strip, the pain points, the delivery gap. */
export function paintDrawnLanes(context: CanvasRenderingContext2D, picture: Picture, seen: Rect): void {
  for (const lane of picture.shown.layout.lanes) {
    if (lane.isCollapsed) continue;
    if (lane.y > seen.y + seen.height || lane.y + lane.height < seen.y) continue;
    if (lane.kind === 'emotion') paintEmotion(context, picture, lane);
    else if (lane.kind === 'needs') paintNeeds(context, picture, lane, seen);
    else if (lane.kind === 'pains') paintPains(context, picture, lane, seen);
    else if (lane.kind === 'gap') paintGaps(context, picture, lane, seen);
  }
}

function paintEmotion(
  context: CanvasRenderingContext2D,
  { shown, palette, view }: Picture,
  lane: LaneRow,
): void {
  const lines = emotionLines(readScores(shown.snapshot).emotions, shown.layout, lane.height);
  const size = Math.max(5, 3 / view.zoom);
  const scale = Math.max(1, 0.5 / view.zoom);
  context.save();
  context.translate(0, lane.y);
  context.lineWidth = Math.max(2, 1.5 / view.zoom);
  for (const { colour, dash, points } of lines) {
    context.strokeStyle = colour === null ? palette.quiet : palette.stages[colour];
    context.setLineDash(dash.map((length) => length * scale));
    context.stroke(new Path2D(emotionPath(points)));
    context.setLineDash([]);
    for (const { x, y, isLowest, isEnd } of points) {
      if (!isLowest && !isEnd) continue;
      context.fillStyle = isLowest ? palette.danger : context.strokeStyle;
      context.beginPath();
      context.arc(x, y, size, 0, 2 * Math.PI);
      context.fill();
    }
  }
  if (view.zoom >= NUMBERS_FROM) {
    context.font = `600 12px ${palette.font}`;
    context.textAlign = 'center';
    for (const { text, isLowest, x, y } of emotionLabels(lines, lane.height, say)) {
      context.fillStyle = isLowest ? palette.danger : palette.quiet;
      context.fillText(text, x, y);
    }
    context.textAlign = 'start';
  }
  context.restore();
}

function paintGaps(
  context: CanvasRenderingContext2D,
  { shown, palette, view }: Picture,
  lane: LaneRow,
  seen: Rect,
): void {
  const { gaps } = readScores(shown.snapshot);
  const pixel = 1 / view.zoom;
  context.font = `600 12px ${palette.font}`;
  for (const [column, stage] of shown.layout.stages.entries()) {
    if (stage.x > seen.x + seen.width || stage.x + stage.width < seen.x) continue;
    const found = gaps[column];
    if (found === undefined || found.rated.length === 0) continue;
    const { team, customers, gap, nobodyAsked } = found;
    const [x, width] = [stage.x + GAP, stage.width - 2 * GAP];
    for (const [top, rating, colour] of [
      [TEAM_Y, team, palette.quiet],
      [CUSTOMERS_Y, customers, palette.accent],
    ] as const) {
      const y = lane.y + top - BAR_HEIGHT / 2;
      context.fillStyle = palette.hairline;
      context.strokeStyle = palette.outline;
      context.lineWidth = pixel;
      if (rating === null) context.strokeRect(x, y, width, 2 * BAR_HEIGHT);
      else {
        context.fillRect(x, y, width, 2 * BAR_HEIGHT);
        context.fillStyle = colour;
        context.fillRect(x, y, width * shareOf(rating), 2 * BAR_HEIGHT);
      }
    }
    if (gap !== null) {
      const { area, words } = must(palette.heat[gapStep(gap)]);
      context.fillStyle = area;
      context.fillRect(x, lane.y + DIFFERENCE_Y, width, 20);
      if (view.zoom < NUMBERS_FROM) continue;
      context.fillStyle = words;
      context.textAlign = 'center';
      context.fillText(figure(gap, true), x + width / 2, lane.y + DIFFERENCE_Y + 14);
    } else if (nobodyAsked > 0) {
      context.fillStyle = palette.text;
      context.textAlign = 'center';
      context.fillText('?', x + width / 2, lane.y + DIFFERENCE_Y + 14);
    }
  }
  context.textAlign = 'start';
}

function paintNeeds(
  context: CanvasRenderingContext2D,
  { shown, palette, view }: Picture,
  lane: LaneRow,
  seen: Rect,
): void {
  const { rows, hottest } = readScores(shown.snapshot).heat;
  const { stages } = shown.layout;
  context.font = `600 11px ${palette.font}`;
  for (const [row, { cells }] of rows.entries()) {
    const y = lane.y + DRAWN_PADDING + row * NEED_ROW_HEIGHT;
    for (const [column, stage] of stages.entries()) {
      if (stage.width === 0 || stage.x > seen.x + seen.width || stage.x + stage.width < seen.x) continue;
      const sum = cells[column]?.sum ?? 0;
      const step = heatStep(sum, hottest);
      const { area, words } = must(palette.heat[step]);
      if (step === 0) context.globalAlpha = 0.45;
      context.fillStyle = step === 0 ? palette.hairline : area;
      context.fillRect(stage.x + GAP, y, stage.width - 2 * GAP, NEED_ROW_HEIGHT - 2);
      context.globalAlpha = 1;
      if (step === 0 || view.zoom < NUMBERS_FROM) continue;
      context.fillStyle = words;
      context.textAlign = 'center';
      context.fillText(String(sum), stage.x + stage.width / 2, y + 13);
    }
  }
  context.textAlign = 'start';
}

function paintPains(
  context: CanvasRenderingContext2D,
  { shown, sprites }: Picture,
  lane: LaneRow,
  seen: Rect,
): void {
  const { pains } = readScores(shown.snapshot);
  for (const [column, stage] of shown.layout.stages.entries()) {
    if (stage.width === 0 || stage.x > seen.x + seen.width || stage.x + stage.width < seen.x) continue;
    const room = Math.floor((stage.width - 2 * GAP) / 36);
    for (const [index, { pain }] of (pains[column]?.pains ?? []).slice(0, room).entries()) {
      context.drawImage(
        sprites.pain(pain.severity),
        stage.x + GAP + index * 36,
        lane.y + lane.height / 2 - 8,
        27,
        16,
      );
    }
  }
}
