import { useEffect } from 'react';
import { say } from '../words/say.ts';
import { isTable } from './isTable.ts';

/** Takes files, and tables of text as spreadsheets copy them, that are pasted on the page rather than into a field of it. */
export function useTablePaste(take: (files: readonly File[]) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event;
      if (clipboardData === null || isField(target) || document.querySelector('[role="dialog"]') !== null)
        return;
      const text = clipboardData.getData('text/plain');
      const files = [...clipboardData.files];
      // Spreadsheets put a picture of the cells beside their text.
      if (isTable(text)) take([new File([text], `${say('Pasted table')}.tsv`)]);
      else if (files.length > 0) take(files);
      else return;
      event.preventDefault();
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [take]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
}
