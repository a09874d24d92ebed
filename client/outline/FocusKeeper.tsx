import { useLayoutEffect } from 'react';
import { useJourney, useSession } from '../model/useSession.ts';
import { useStore } from '../model/useStore.ts';
import { useOutline } from './outlineContext.ts';

/** Gives the keyboard back to where it was, after what it was at was drawn anew somewhere else, or has only now been drawn. */
export function FocusKeeper() {
  const outline = useOutline();
  useJourney((snapshot) => snapshot);
  useStore(outline.place);
  useStore(outline.stage);
  useStore(useSession().editing);
  useLayoutEffect(() => {
    outline.bringIntoSight();
    if (!outline.isFocusWanted || outline.session.editing.get() !== null) return;
    const { activeElement } = document;
    const isFree = activeElement === null || activeElement === document.body;
    if (isFree || activeElement.closest('[data-outline]') !== null) outline.focus();
  });
  return null;
}
