import type { BoardPlace, Direction } from '../../shared/layout/boardPlace.ts';
import { nudge } from '../actions/arrange.ts';
import { carryCards } from '../actions/carryCards.ts';
import { canEdit } from '../actions/edit.ts';
import { editItem, typeInCell } from './editItem.ts';
import { endItem, nextItem } from './nextItem.ts';
import type { Outline } from './outline.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const ENDS: Readonly<Record<string, 'first' | 'last'>> = { Home: 'first', End: 'last' };

/** Plain letters that stay shortcuts in an empty cell: they add the card that the person is about to type in. */
const SHORTCUTS_IN_CELLS = ['t', 'n'];

/** The keys of the outline itself; what it does not know goes on to the shortcuts of the page. Answers how to stop. */
export function listenToKeys(outline: Outline, root: HTMLElement): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const place = outline.place.get();
    const isAtItem = event.target instanceof Element && event.target.matches('[data-item]');
    if (!isAtItem || place === null || event.isComposing) return;
    if (!isHandled(outline, place, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  root.addEventListener('keydown', onKey);
  return () => root.removeEventListener('keydown', onKey);
}

function isHandled(outline: Outline, place: BoardPlace, event: KeyboardEvent): boolean {
  const { session } = outline;
  const direction = ARROWS[event.key];
  const isMod = event.ctrlKey || event.metaKey;
  const snapshot = session.journey.get();
  if (direction !== undefined && !isMod) {
    if (event.altKey) carry(outline, place, direction);
    else arrive(outline, nextItem(snapshot, outline.layout.get(), place, direction), event.shiftKey);
    return true;
  }
  const end = ENDS[event.key];
  if (end !== undefined || direction !== undefined) {
    // Keyboards without Home and End have the arrows with Control or Command.
    const isFirst = end === 'first' || direction === 'left' || direction === 'up';
    const isWhole = end === undefined ? direction === 'up' || direction === 'down' : isMod;
    arrive(
      outline,
      endItem(snapshot, outline.layout.get(), place, isFirst ? 'first' : 'last', isWhole),
      false,
    );
    return true;
  }
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    return outline.openMenu(place, null);
  }
  if (isMod || event.altKey) return false;
  if (event.key === 'Enter' || event.key === 'F2') return editItem(outline, place);
  if (event.key === 'Escape') {
    // With nothing selected it takes the lens off.
    if (session.selection.get().length === 0) return false;
    session.selection.set([]);
    return true;
  }
  if (place.kind !== 'cell' || event.key.length !== 1 || event.key === ' ' || !canEdit(session)) return false;
  const isShortcut = SHORTCUTS_IN_CELLS.includes(event.key) && !event.shiftKey;
  return !isShortcut && typeInCell(outline, place, event.key);
}

function arrive(outline: Outline, place: BoardPlace | null, isExtending: boolean): void {
  if (place !== null) outline.goTo(place, isExtending);
}

/** Moves what is there one step; stages go left and right in a table, and up and down in a document. */
export function carry(outline: Outline, place: BoardPlace, direction: Direction): void {
  const { session } = outline;
  if (!canEdit(session) || place.kind === 'cell') return;
  const step = direction === 'right' || direction === 'down' ? 1 : -1;
  const isSideways = direction === 'left' || direction === 'right';
  const isTable = outline.layout.get() === 'table';
  if (place.kind === 'card') carryCards(session, place.id, direction);
  else if (place.kind === 'stage' && (isSideways || !isTable)) nudge(session, 'stages', place.id, step);
  else if (place.kind === 'lane' && !isSideways) nudge(session, 'lanes', place.id, step);
}
