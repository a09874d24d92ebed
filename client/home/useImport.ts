import { useCallback, useState } from 'react';
import type { ImportAnswer } from '../../shared/protocol/journeys.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import { sentenceOf } from '../api/apiError.ts';
import { importJourney } from '../api/journeys.ts';
import { formatList, formatNumber, say } from '../words/say.ts';
import { IMPORT_ACCEPT, importFormat } from './importFormat.ts';

/** How the import of one file went, or goes. */
export interface ImportState {
  readonly file: string;
  readonly outcome:
    | { readonly kind: 'reading' }
    | { readonly kind: 'done'; readonly answer: ImportAnswer }
    | { readonly kind: 'refused'; readonly sentence: string };
}

/** Imports files, one after the other, and keeps account of each until it was looked at. */
export function useImport(onImported: () => void) {
  const [imports, setImports] = useState<readonly ImportState[]>([]);

  const take = useCallback(
    async (files: readonly File[]) => {
      setImports(files.map(({ name }) => ({ file: name, outcome: { kind: 'reading' } })));
      for (const [index, file] of files.entries()) {
        // One after the other, so that a stack of files reads like a list.
        const outcome = await outcomeOf(file);
        setImports((now) => now.map((one, at) => (at === index ? { file: file.name, outcome } : one)));
        if (outcome.kind === 'done') onImported();
      }
    },
    [onImported],
  );

  return {
    imports,
    take,
    close: () => setImports([]),
  };
}

async function outcomeOf(file: File): Promise<ImportState['outcome']> {
  const format = importFormat(file.name);
  if (format === null)
    return refused(
      say('Waymark cannot read files like this one; it reads {kinds}.', {
        kinds: formatList(IMPORT_ACCEPT.split(',')),
      }),
    );
  if (file.size > LIMITS.importBytes)
    return refused(
      say('This file is larger than {size} MB, which is more than any journey.', {
        size: formatNumber(LIMITS.importBytes / 1024 / 1024),
      }),
    );
  try {
    return { kind: 'done', answer: await importJourney(format, file) };
  } catch (error) {
    return refused(sentenceOf(error));
  }
}

function refused(sentence: string): ImportState['outcome'] {
  return { kind: 'refused', sentence };
}
