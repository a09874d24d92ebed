import { createContext, useContext, type MouseEvent, type ReactElement, type ReactNode } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import type { BoardPlace } from '../../shared/layout/boardPlace.ts';
import { isSamePlace } from '../../shared/layout/boardPlace.ts';
import { useSession } from '../model/useSession.ts';
import { useStore } from '../model/useStore.ts';
import type { MenuState } from '../ui/Menu.tsx';
import { findingOn, type Finding } from './lensFindings.ts';
import type { Outline } from './outline.ts';

/** What the page around the outline puts into it: parts that belong to the board and the panels as well. */
export interface OutlineParts {
  /** What marks the selected stage or cards. */
  readonly renderToolbar: (subjects: readonly Id[], menu: MenuState) => ReactNode;
  /** The lenses that one can look through. */
  readonly renderLenses: () => ReactNode;
  /** The menu of a stage or lane, around its button. */
  readonly renderHeaderMenu: (
    of: 'stage' | 'lane',
    id: Id,
    state: MenuState,
    trigger: ReactElement,
  ) => ReactNode;
}

/** Provides the outline at work, and what the page put into it, to all its parts. */
export const OutlineContext = createContext<{
  readonly outline: Outline;
  readonly parts: OutlineParts;
} | null>(null);

/** The outline that a part belongs to. */
export function useOutline(): Outline {
  return useOutlineContext().outline;
}

/** What the page around the outline put into it. */
export function useOutlineParts(): OutlineParts {
  return useOutlineContext().parts;
}

/** Whether the keyboard is at a place: the one tab stop of the outline. */
export function useIsCurrent(place: BoardPlace): boolean {
  return useStore(useOutline().place, (now) => now !== null && isSamePlace(now, place));
}

/** Whether a stage, lane or card is what the search is at. */
export function useIsFound(id: Id): boolean {
  return useStore(useSession().viewing.finding, (finding) => finding?.current === id);
}

/** What this person's lens finds on a stage or card; `null` without a lens. */
export function useFinding(id: Id): Finding | null {
  return useStore(useOutline().lens.findings, (findings) => findingOn(findings, id));
}

/** Whether the title of a stage, lane or card is edited in place. */
export function useIsEditing(id: Id): boolean {
  return useStore(
    useSession().editing,
    (ref) =>
      ref !== null && ref.collection !== 'header' && ref.id === id && ['title', 'name'].includes(ref.field),
  );
}

/** The state of the menu of a place, by its key. */
export function useOutlineMenu(key: string): MenuState {
  const outline = useOutline();
  const menu = useStore(outline.menu, (one) => (one?.of === key ? one : null));
  return {
    isOpen: menu !== null,
    at: menu?.at ?? null,
    onOpenChange: (isOpen) => outline.menu.set(isOpen ? { of: key, at: null } : null),
    finalFocus: () => {
      // A name that is being typed in keeps the keyboard.
      if (outline.session.editing.get() === null) outline.focus();
      return false;
    },
  };
}

/** What opens the menu of a place by the right mouse button. */
export function useContextMenu(place: BoardPlace): (event: MouseEvent) => void {
  const outline = useOutline();
  return (event) => {
    // The Menu key says where its button is, and has been heard as a key already.
    if (event.button !== RIGHT_BUTTON) return;
    if (outline.openMenu(place, { x: event.clientX, y: event.clientY })) event.preventDefault();
  };
}

const RIGHT_BUTTON = 2;

function useOutlineContext() {
  const context = useContext(OutlineContext);
  if (context === null) throw new Error('There is no outline here.');
  return context;
}
