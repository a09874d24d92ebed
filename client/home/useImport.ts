import { useCallback, useRef, useState } from 'react';
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
  /** Tells it from every other one on this page, also from one of the same file. */
  readonly key: number;
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
  const last = useRef(0);

  /** With no outcome, it is taken off the list. */
  const settle = useCallback((key: number, outcome: ImportState['outcome'] | null) => {
    setImports((now) =>
      now.flatMap((one) => (one.key !== key ? [one] : outcome === null ? [] : [{ ...one, outcome }])),
    );
  }, []);

  const take = useCallback(
    async (files: readonly File[]) => {
      const started = files.map((file) => ({ file, key: (last.current += 1) }));
      setImports(started.map(({ key, file }) => ({ key, file: file.name, outcome: { kind: 'reading' } })));
      for (const { file, key } of started) {
        // One after the other, so that a stack of files reads like a list.
        const outcome = await outcomeOf(file);
        settle(key, outcome);
        if (outcome.kind === 'done') onImported();
      }
    },
    [onImported, settle],
  );

  /** Creates a journey of a table that was asked about; without a mapping, it is left. */
  const answer = useCallback(
    async (key: number, { blob }: { readonly blob: Blob }, mapping: TableMapping | null) => {
      if (mapping === null) {
        settle(key, null);
        return;
      }
      settle(key, { kind: 'reading' });
      const outcome = await sent('table', blob, mapping);
      settle(key, outcome);
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
