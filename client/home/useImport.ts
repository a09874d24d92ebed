import { useCallback, useState } from 'react';
import { FormatError } from '../../shared/formats/formatError.ts';
import type { TableMapping } from '../../shared/formats/table/tableMapping.ts';
import type { ImportAnswer } from '../../shared/protocol/journeys.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import { sentenceOf } from '../api/apiError.ts';
import { importJourney } from '../api/journeys.ts';
import { formatList, formatNumber, say } from '../words/say.ts';
import { IMPORT_ACCEPT, importFormat } from './importFormat.ts';
import type { OpenTable } from './tables/openTable.ts';

/** How the import of one file went, or goes. */
export interface ImportState {
  readonly file: string;
  readonly outcome:
    | { readonly kind: 'reading' }
    /** A table of which somebody has to say what its columns are. */
    | { readonly kind: 'asking'; readonly table: OpenTable; readonly blob: Blob }
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

  const settle = useCallback((index: number, outcome: ImportState['outcome'] | null) => {
    setImports((now) =>
      outcome === null
        ? now.filter((_, at) => at !== index)
        : now.map((one, at) => (at === index ? { ...one, outcome } : one)),
    );
  }, []);

  /** Creates a journey of a table that was asked about; without a mapping, it is left. */
  const answer = useCallback(
    async (index: number, { blob }: { readonly blob: Blob }, mapping: TableMapping | null) => {
      if (mapping === null) {
        settle(index, null);
        return;
      }
      settle(index, { kind: 'reading' });
      const outcome = await sent('table', blob, mapping);
      settle(index, outcome);
      if (outcome.kind === 'done') onImported();
    },
    [onImported, settle],
  );

  return {
    imports,
    take,
    answer,
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
  if (format === 'table') {
    const table = await asked(file);
    if (table !== null) return { kind: 'asking', table, blob: file };
  }
  return sent(format, file);
}

/** A table that needs to be asked about; one that cannot be read the server refuses, with the reason. */
async function asked(file: File): Promise<OpenTable | null> {
  try {
    const { openTable } = await import('./tables/openTable.ts');
    return await openTable(file, file.name.replace(/\.[^.]*$/, ''));
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

async function sent(format: string, file: Blob, mapping?: TableMapping): Promise<ImportState['outcome']> {
  try {
    return { kind: 'done', answer: await importJourney(format, file, mapping) };
  } catch (error) {
    return refused(sentenceOf(error));
  }
}

function refused(sentence: string): ImportState['outcome'] {
  return { kind: 'refused', sentence };
}
