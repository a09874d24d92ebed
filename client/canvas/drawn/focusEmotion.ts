import type { Id } from '../../../shared/journey/id.ts';
import type { EmotionPoint } from '../../../shared/scoring/emotionCurve.ts';
import type { Board } from '../board.ts';

/** How many frames a point may take to be there, once it was brought into sight. */
const MOST_FRAMES = 30;

/** Gives the keyboard to a point of the emotion curve, and brings it into sight if it is not. */
export function focusEmotion(
  board: Board,
  { stage, subject }: Pick<EmotionPoint, 'stage' | 'subject'>,
  persona: Id | null,
): void {
  bringStage(board, stage);
  focusWhenThere(`[data-emotion="${CSS.escape(`${persona ?? ''}/${subject}`)}"]`);
}

/** Gives the keyboard to the first point of the emotion curve in a stage; answers whether there is any. */
export function focusEmotionIn(board: Board, stage: Id, hasPoints: boolean): boolean {
  if (!hasPoints) return false;
  bringStage(board, stage);
  focusWhenThere(`[data-emotion-stage="${CSS.escape(stage)}"]`);
  return true;
}

function bringStage({ camera, shown }: Board, stage: Id): void {
  const { layout } = shown.get();
  const column = layout.stages.find(({ id }) => id === stage);
  const lane = layout.lanes.find(({ kind }) => kind === 'emotion');
  if (column === undefined || lane === undefined) return;
  const rect = { x: column.x, y: lane.y, width: column.width, height: lane.height };
  camera.moveTo(camera.nearing(rect));
}

function focusWhenThere(selector: string, frames = MOST_FRAMES): void {
  const element = document.querySelector<SVGElement>(`[data-board] ${selector}`);
  if (element !== null) element.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusWhenThere(selector, frames - 1));
}
