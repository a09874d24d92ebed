import { useEffect } from 'react';
import { copySelection, cutSelection, pasteCards } from '../actions/clipboard.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { isElsewhere } from './shortcuts/isElsewhere.ts';

/** Copies, cuts and pastes cards by the browser's own gestures, unless somebody is typing or has selected words. */
export function useClipboard(session: JourneySession): void {
  useEffect(() => {
    const takes =
      (work: (session: JourneySession, data: DataTransfer) => boolean) => (event: ClipboardEvent) => {
        if (event.clipboardData === null || isElsewhere(event.target) || hasSelectedWords(event)) return;
        if (work(session, event.clipboardData)) event.preventDefault();
      };
    const listeners = { copy: takes(copySelection), cut: takes(cutSelection), paste: takes(pasteCards) };
    for (const [name, listener] of entries(listeners)) document.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of entries(listeners)) document.removeEventListener(name, listener);
    };
  }, [session]);
}

function hasSelectedWords(event: ClipboardEvent): boolean {
  return event.type !== 'paste' && getSelection()?.isCollapsed === false;
}

function entries(listeners: Readonly<Record<'copy' | 'cut' | 'paste', (event: ClipboardEvent) => void>>) {
  return Object.entries(listeners) as ['copy' | 'cut' | 'paste', (event: ClipboardEvent) => void][];
}
