import type { CollectionName, RecordIn } from '../../journey/collections.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { writeList } from '../table/list.ts';
import type { Packing } from '../zip.ts';
import { writeJourneySheet } from './journeySheet.ts';
import { journeyNames, type JourneyNames } from './journeyNames.ts';
import { LongTexts } from './longTexts.ts';
import { FEELINGS, SHEET_COLUMNS, SHEET_NAMES, SHEETS } from './sheetColumns.ts';
import type { WrittenCell, WrittenSheet } from './workbook.ts';
import { writeWorkbook } from './writeWorkbook.ts';

/** Writes a journey as a workbook that can be sorted, filtered and read back whole; see docs/formats/xlsx.md. */
export function writeXlsx(content: JourneyContent, now: Date, packing: Packing): Uint8Array {
  const names = journeyNames(content);
  const long = new LongTexts();
  const sheets = [
    writeJourneySheet(content.header),
    ...SHEETS.map((name) => recordSheet(name, content, names)),
    feelingsSheet(content, names),
  ].map((sheet) => long.shorten(sheet));
  return writeWorkbook([...sheets, ...long.sheets()], now, packing);
}

type Records = { readonly [C in CollectionName]: readonly RecordIn<C>[] };

// The parameter is what ties the columns to the records.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function recordSheet<C extends CollectionName>(name: C, content: Records, names: JourneyNames): WrittenSheet {
  const columns = SHEET_COLUMNS[name];
  const records = content[name];
  return {
    name: SHEET_NAMES[name],
    columns,
    rows: records.map((record) =>
      columns.map((column) => {
        if ('tell' in column) return column.tell(record, names);
        return writtenCell(valueAt(record, column.field), column.isDay === true);
      }),
    ),
  };
}

/** The value of a field, or of a part of it such as `place.stage`. */
function valueAt(record: object, path: string): unknown {
  let value: unknown = record;
  for (const key of path.split('.'))
    value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return value;
}

function writtenCell(value: unknown, isDay: boolean): WrittenCell {
  if (Array.isArray(value)) return writeList(value.map(String));
  if (typeof value === 'string') return isDay ? { day: value } : value;
  if (typeof value === 'boolean') return value ? 'yes' : null;
  return typeof value === 'number' ? value : null;
}

/** How each persona feels: one row a subject and persona. */
function feelingsSheet({ stages, cards }: JourneyContent, names: JourneyNames): WrittenSheet {
  return {
    ...FEELINGS,
    rows: [...stages, ...cards].flatMap(({ id, emotions }) =>
      Object.entries(emotions).map(([persona, emotion]) => [
        names.stage(id),
        names.subject(id),
        names.persona(persona),
        emotion,
        persona,
        id,
      ]),
    ),
  };
}
