import type { JourneyContent } from '../../journey/content.ts';
import type { NewId } from '../../journey/id.ts';
import type { CollectionName, RecordIn } from '../../journey/collections.ts';
import { NO_RECORDS } from '../../journey/content.ts';
import { message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';
import type { ImportedJourney } from '../importedJourney.ts';
import { ImportTally } from '../importTally.ts';
import { checkReferences } from '../json/checkReferences.ts';
import { tellBeside } from '../table/tellAsides.ts';
import { tellKept } from '../tellKept.ts';
import { readFeelings } from './readFeelings.ts';
import { readJourneySheet } from './journeySheet.ts';
import { readLongTexts } from './longTexts.ts';
import { readRecordSheet, type RecordRows } from './readRecordSheet.ts';
import { SHEET_NAMES, SHEETS } from './sheetColumns.ts';
import type { Sheet } from './workbook.ts';

/**
 * Reads a workbook of Waymark's own, ids and all. Rows that somebody added need no id: a card is placed by the names of
 * its stage and lane. Strict: a cell that does not belong is refused with its sheet, row and column.
 * @throws FormatError
 */
export function readOwnWorkbook(sheets: readonly Sheet[], newId: NewId): ImportedJourney {
  const tally = new ImportTally();
  const long = readLongTexts(sheets);
  const read = new Map<CollectionName, RecordRows<CollectionName>>();
  const at = <C extends CollectionName>(name: C): readonly RecordIn<C>[] =>
    (read.get(name)?.records ?? []) as readonly RecordIn<C>[];
  // Cards last, because they are placed by the names of stages and lanes.
  for (const name of [...SHEETS.filter((one) => one !== 'cards'), 'cards' as const]) {
    const sheet = sheets.find((one) => one.name === SHEET_NAMES[name]);
    read.set(
      name,
      readRecordSheet(name, sheet, { newId, long, tally, stages: at('stages'), lanes: at('lanes') }),
    );
  }
  const feelings = readFeelings(sheets);
  const content: JourneyContent = {
    ...NO_RECORDS,
    ...(Object.fromEntries(SHEETS.map((name) => [name, at(name)])) as unknown as Omit<
      JourneyContent,
      'header'
    >),
    header: readJourneySheet(sheets),
    stages: at('stages').map((stage) => ({ ...stage, emotions: feelings(stage.id) })),
    cards: at('cards').map((card) => ({ ...card, emotions: feelings(card.id) })),
  };
  check(content, read);
  tellKept(content, tally);
  tellBeside(sheets, tally);
  return { content, told: tally.told() };
}

/** Says of a reference that leads nowhere in which row it stands, rather than in which entry of which list. */
function check(content: JourneyContent, read: ReadonlyMap<CollectionName, RecordRows<CollectionName>>): void {
  try {
    checkReferences(content);
  } catch (error) {
    if (!(error instanceof FormatError) || error.path === null) throw error;
    const [, name = '', index = ''] = /^(\w+)\[(\d+)\]/.exec(error.path) ?? [];
    const collection = SHEETS.find((one) => one === name);
    const row = collection === undefined ? undefined : read.get(collection)?.rows[Number(index)];
    if (collection === undefined || row === undefined) throw error;
    const why = error.said.values['why'] ?? error.message;
    throw new FormatError(
      message('Sheet “{sheet}”, row {row}: {why}', { sheet: SHEET_NAMES[collection], row, why }),
      { line: row },
    );
  }
}
