import { words } from '../words/words.ts';
import type { Action } from './action.ts';

/** Shows the journey as an outline instead of a board, or the reverse. */
export const switchFace: Action = {
  id: 'switch-face',
  label: words('Switch between board and outline'),
  group: 'View',
  keys: ['O'],
  isEnabled: (session) => session.isOpen.get(),
  perform: ({ face, view }) => {
    const { activeElement } = document;
    const isAtView =
      activeElement === document.body || activeElement?.closest('[data-board], [data-outline]') != null;
    face.set(face.get() === 'board' ? 'outline' : 'board');
    if (!isAtView) return;
    const stop = view.subscribe(() => {
      if (view.get() === null) return;
      stop();
      view.get()?.focus();
    });
  },
};

/** Prints the journey, or saves it as a PDF: as a table and as a document, whatever is on the screen. */
export const printJourney: Action = {
  id: 'print',
  label: words('Print'),
  group: 'View',
  isEnabled: (session) => session.isOpen.get(),
  perform: () => {
    window.print();
  },
};
