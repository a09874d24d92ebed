import type { Id } from '../../../shared/journey/id.ts';
import type { Board } from '../board.ts';
import { around, rectOf } from '../view/createBoardView.ts';

const DISTANCE = 12;

/** Moves the bar above what is selected, below it when there is no room above, and hides it when that is out of sight. */
export function placeToolbar(board: Board, element: HTMLElement, subjects: readonly Id[]): void {
  const { camera } = board;
  const rect = around(subjects.flatMap((id) => rectOf(board, id) ?? []));
  const { x, y, zoom } = camera.view.get();
  const { width, height } = camera.size.get();
  if (rect === null) return;
  const isStage = board.shown.get().layout.stages.some(({ id }) => id === subjects[0]);
  const left = rect.x * zoom + x;
  const right = left + rect.width * zoom;
  const top = isStage ? camera.headerHeight : rect.y * zoom + y;
  const bottom = isStage ? camera.headerHeight : top + rect.height * zoom;
  const isInSight =
    right > camera.labelWidth && left < width && bottom >= camera.headerHeight && top < height;
  element.style.visibility = isInSight ? 'visible' : 'hidden';
  const own = { width: element.offsetWidth, height: element.offsetHeight };
  const above = top - DISTANCE - own.height;
  const upper = above >= camera.headerHeight + 4 ? above : bottom + DISTANCE;
  const middle = (left + right) / 2 - own.width / 2;
  const tx = Math.max(8, Math.min(width - own.width - 8, Math.max(camera.labelWidth + 8, middle)));
  const ty = Math.max(camera.headerHeight + 4, Math.min(height - own.height - 8, upper));
  element.style.transform = `translate(${Math.round(tx)}px, ${Math.round(ty)}px)`;
}
