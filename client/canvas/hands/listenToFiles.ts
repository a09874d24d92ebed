import type { Id } from '../../../shared/journey/id.ts';
import { attachPictures } from '../../actions/attachPictures.ts';
import { canEdit } from '../../actions/edit.ts';
import type { Board } from '../board.ts';

/** Puts picture files that are dropped on a card on it; answers how to stop. */
export function listenToFiles(board: Board, root: HTMLElement): () => void {
  const { session, camera } = board;
  const cardUnder = (event: DragEvent): Id | null => {
    if (!canEdit(session)) return null;
    const { left, top } = root.getBoundingClientRect();
    return board.cardAt(camera.toBoard({ x: event.clientX - left, y: event.clientY - top }));
  };
  const onDragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    // Beside a card, too: a browser that is let would leave the page to show the file.
    event.preventDefault();
    event.dataTransfer.dropEffect = cardUnder(event) === null ? 'none' : 'copy';
  };
  const onDrop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    const card = cardUnder(event);
    if (card === null) return;
    session.selection.set([card]);
    void attachPictures(session, card, files);
  };
  root.addEventListener('dragover', onDragOver);
  root.addEventListener('drop', onDrop);
  return () => {
    root.removeEventListener('dragover', onDragOver);
    root.removeEventListener('drop', onDrop);
  };
}
