import { cardShape } from '../../journey/card.ts';
import { NO_RECORDS, type JourneyContent } from '../../journey/content.ts';
import { headerShape } from '../../journey/header.ts';
import type { Id, NewId } from '../../journey/id.ts';
import { placesInTurn } from '../../journey/placesInTurn.ts';
import { makeRecord, readRecord, type RecordShape } from '../../journey/record.ts';
import { stageShape } from '../../journey/stage.ts';
import { message } from '../../words/message.ts';
import { wordsOf, type Words } from '../../words/wordsOf.ts';
import { FormatError } from '../formatError.ts';
import type { ImportedJourney } from '../importedJourney.ts';
import { ImportTally } from '../importTally.ts';
import { checkReferences } from '../json/checkReferences.ts';
import { columnLetters } from '../table/cell.ts';
import { readValue, UNREADABLE } from '../table/recordValue.ts';
import { tellKept } from '../tellKept.ts';
import { unguarded } from './csvCell.ts';
import { CSV_COLUMNS, PLAIN_FIELDS, type CsvColumn } from './csvColumns.ts';
import type { CsvRow } from './csvRow.ts';
import { CsvLanes } from './csvLanes.ts';
import { CsvStages } from './csvStages.ts';
import { readParts } from './entries.ts';
import { MarkReader } from './markReader.ts';

/** Whether a table is one that Waymark wrote, by its columns, wherever somebody moved them. */
export function isOwnCsv(rows: readonly (readonly string[])[]): boolean {
  const titles = new Set(rows[0]?.map((title) => title.trim()));
  return (['Row', 'Stage', 'Title', 'Needs at risk', 'Stage ID'] satisfies CsvColumn[]).every((column) =>
    titles.has(column),
  );
}

/**
 * Reads a table that Waymark wrote, in all that it promises (docs/formats/csv.md). Rows that somebody added need no ids:
 * they are placed by the names of their stage and lane. Lanes that draw themselves are named by `words`.
 * @throws FormatError with row and column
 */
export function readOwnCsv(
  table: readonly (readonly string[])[],
  newId: NewId,
  words: Words = wordsOf(),
): ImportedJourney {
  const tally = new ImportTally();
  const rows = rowsIn(table, tally);
  const stages = new CsvStages(newId);
  const lanes = new CsvLanes(newId, words);
  const marks = new MarkReader(newId);
  const ids = new Set<Id>();
  const idOf = (row: CsvRow): Id => {
    const id = row.cell('ID') || newId();
    if (id.length > 200) row.refuse('ID', 'An ID has at most 200 characters.');
    if (ids.has(id)) row.refuse('ID', message('“{id}” is the ID of another row.', { id }));
    ids.add(id);
    return id;
  };
  const [stageRows, cardRows] = [rows.filter(isStage), rows.filter((row) => !isStage(row))];
  // Stages first: somebody may have sorted the table.
  for (const row of stageRows) {
    const id = idOf(row);
    marks.read(id, row);
    stages.add(id, row, { ...plainFields(stageShape, row), emotions: marks.feelingsOn(id) });
  }
  // Those that are known by an id first, so that rows which name them find them.
  for (const row of cardRows) if (row.cell('Lane ID') !== '') lanes.of(row);
  const placeIn = placesInTurn();
  const cards = cardRows.map((row) => {
    const id = idOf(row);
    const kind = readValue(cardShape.kind, row.cell('Row'));
    if (kind === UNREADABLE)
      return row.refuse(
        'Row',
        message('A row is a stage, a touchpoint or a note, and this one is “{word}”.', {
          word: row.cell('Row'),
        }),
      );
    marks.read(id, row);
    return makeRecord(cardShape, id, {
      ...plainFields(cardShape, row),
      kind,
      title: row.cell('Title'),
      emotions: marks.feelingsOn(id),
      place: placeIn(stages.of(row), lanes.of(row)),
    });
  });
  const content: JourneyContent = {
    ...NO_RECORDS,
    header: readRecord(headerShape, { title: rows[0]?.cell('Journey') ?? '' }),
    stages: stages.records(),
    lanes: lanes.records(),
    cards,
    ...marks.records(new Set(cards.map(({ id }) => id))),
  };
  checkReferences(content);
  tellKept(content, tally);
  return { content, told: tally.told() };
}

function isStage(row: CsvRow): boolean {
  return row.cell('Row').trim().toLowerCase() === 'stage';
}

function rowsIn([titles = [], ...body]: readonly (readonly string[])[], tally: ImportTally): CsvRow[] {
  const columns = new Map(titles.map((title, index) => [title.trim(), index]));
  for (const title of columns.keys())
    if (title !== '' && !(CSV_COLUMNS as readonly string[]).includes(title))
      tally.drop('Columns that are not Waymark’s', title);
  return body.flatMap((cells, index): CsvRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const number = index + 2;
    return [
      {
        cell: (column) => unguarded(cells[columns.get(column) ?? -1] ?? ''),
        refuse: (column, why) => {
          const at = columns.get(column);
          const place =
            at === undefined
              ? message('Row {number}', { number })
              : message('Cell {cell}, “{column}”', { cell: `${columnLetters(at)}${number}`, column });
          throw new FormatError(
            message('{place}: {why}', { place, why: typeof why === 'string' ? message(why) : why }),
            { line: number, column: (at ?? 0) + 1 },
          );
        },
      },
    ];
  });
}

function plainFields(shape: RecordShape, row: CsvRow): Record<string, unknown> {
  const columns = Object.keys(PLAIN_FIELDS) as (keyof typeof PLAIN_FIELDS)[];
  const fields = columns.map((column) => PLAIN_FIELDS[column]);
  return readParts(shape, fields, columns.map(row.cell), ({ field, words }) => {
    const column = columns.find((one) => PLAIN_FIELDS[one] === field) ?? 'Row';
    return row.refuse(column, message('“{word}” does not belong here.', { word: words.slice(0, 60) }));
  });
}
