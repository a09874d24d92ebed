import type { NewId } from '../../journey/id.ts';
import { message, type Message } from '../../words/message.ts';
import { wordsOf, type Words } from '../../words/wordsOf.ts';
import { FormatError } from '../formatError.ts';
import type { ImportedJourney, ImportTold } from '../importedJourney.ts';
import { ImportTally } from '../importTally.ts';
import type { Sheet } from '../xlsx/workbook.ts';
import { annotate, linesIn, type SaidCell } from './annotate.ts';
import { cellWords, columnLetters, type Cell } from './cell.ts';
import { TableBuilder } from './tableBuilder.ts';
import { headerAbove, headerIn } from './headerAbove.ts';
import { tellKept } from '../tellKept.ts';
import { tellAsides } from './tellAsides.ts';
import type { TableMapping, TableRole } from './tableMapping.ts';
import { numberIn, saysNothing, type NumberRange } from './wordScales.ts';

/** A cell that was not understood: its words are kept in a description, and told. */
export interface TableProblem {
  /** Such as `C7`, as spreadsheets name it. */
  readonly cell: string;
  /** What it should have been. */
  readonly role: TableRole;
  readonly words: string;
  readonly why: Message;
}

/** A journey made of a table, and the cells in it that were not understood. */
export interface MappedTable extends ImportedJourney {
  readonly problems: readonly TableProblem[];
  /** What is told beside these cells. */
  readonly beside: ImportTold;
}

/**
 * Makes a journey of a table as its mapping says. Nothing that the table says is lost unless the mapping leaves it out: what is not
 * understood becomes a line of the description, and is told with its place. What has no name in it is named by `words`.
 * @throws FormatError when nothing would come of it
 */
export function mapTable(
  sheets: readonly Sheet[],
  mapping: TableMapping,
  newId: NewId,
  words: Words = wordsOf(),
): MappedTable {
  const sheet = sheets[mapping.sheet];
  if (sheet === undefined)
    throw new FormatError(message('The file has no sheet number {number}.', { number: mapping.sheet + 1 }));
  const work = new TableWork(sheet.rows, mapping, newId, words);
  if (mapping.shape === 'list') mapList(work);
  else mapGrid(work);
  const made = work.builder.content(mapping.title || titleOf(sheet, words));
  const above = headerAbove(sheet.rows.slice(0, Math.max(0, mapping.titleRow)));
  const content = { ...made, header: { ...made.header, ...above } };
  if (content.cards.length === 0 && content.painPoints.length === 0 && content.needsAtRisk.length === 0)
    throw new FormatError(
      'This mapping makes no touchpoints of the table. Say which column holds their titles, and which row the names of the columns.',
    );
  tellKept(content, work.tally);
  tellAsides(sheets, sheet, work.tally);
  const beside = work.tally.told();
  for (const problem of work.problems)
    work.tally.asNote(
      message('Not understood, kept in the description: {why}', { why: problem.why }),
      `${problem.cell}: ${problem.words}`,
    );
  return { content, told: work.tally.told(), problems: work.problems, beside };
}

/** What making a journey of one table needs and gathers. */
class TableWork {
  readonly builder: TableBuilder;
  readonly tally = new ImportTally();
  readonly problems: TableProblem[] = [];
  readonly rows: Sheet['rows'];
  readonly mapping: TableMapping;
  /** Names a stage that the table does not. */
  readonly unnamedStage: string;
  readonly #ranges = new Map<number, NumberRange>();

  constructor(rows: Sheet['rows'], mapping: TableMapping, newId: NewId, words: Words) {
    this.rows = rows;
    this.mapping = mapping;
    this.builder = new TableBuilder(newId, words);
    this.unnamedStage = words.say('Journey');
  }

  role(index: number): TableRole {
    return this.mapping.roles[index] ?? 'leaveOut';
  }

  words(row: number, column: number): string {
    return cellWords(this.rows[row]?.[column]).trim();
  }

  /** Says of a cell what it is to its subject, which is known when the cell is not understood. */
  said(row: number, column: number, role: TableRole, label: string, subject: () => string): SaidCell {
    const words = this.words(row, column);
    const line = this.mapping.shape === 'list' ? column : row;
    return {
      role,
      words,
      range: this.#rangeOf(line),
      misunderstand: (why) => {
        this.builder.describe(subject(), label === '' ? words : `${label}: ${words}`);
        if (this.problems.length < MOST_PROBLEMS)
          this.problems.push({
            cell: `${columnLetters(column)}${row + 1}`,
            role,
            words: words.slice(0, 100),
            why,
          });
      },
      keepFeeling: () => {
        this.builder.describe(subject(), label === '' ? words : `${label}: ${words}`);
        this.tally.asNote(
          'Feelings in several words: taken as their middle, and kept in the description',
          words,
        );
      },
      ownNeed: (name) => this.tally.asNote('Needs that no catalogue has: made the team’s own', name),
    };
  }

  /** The numbers of a whole column, or row of a grid: they tell which scale it is on. */
  #rangeOf(line: number): NumberRange {
    const known = this.#ranges.get(line);
    if (known !== undefined) return known;
    const { shape, titleRow } = this.mapping;
    const cells: readonly (Cell | undefined)[] =
      shape === 'list'
        ? this.rows.slice(titleRow + 1).map((row) => row[line])
        : (this.rows[line] ?? []).slice(1);
    let range: NumberRange = null;
    for (const cell of cells) {
      const number = numberIn(cellWords(cell));
      if (number !== null)
        range = [Math.min(range?.[0] ?? number, number), Math.max(range?.[1] ?? number, number)];
    }
    this.#ranges.set(line, range);
    return range;
  }
}

function mapList(work: TableWork): void {
  const { rows, mapping, builder } = work;
  const width = Math.max(0, ...mapping.roles.map((_, at) => at + 1));
  const columns = Array.from({ length: width }, (_, at) => at);
  const label = (at: number): string => (mapping.titleRow === -1 ? '' : work.words(mapping.titleRow, at));
  const ofRole = (role: TableRole): number[] => columns.filter((at) => work.role(at) === role);
  const [[stageAt = -1], [laneAt = -1], titles] = [ofRole('stage'), ofRole('lane'), ofRole('title')];
  const rest = columns.filter((at) => !['stage', 'lane', 'title', 'leaveOut'].includes(work.role(at)));
  tellLeftOut(work, columns, label);
  const last = { stage: '', lane: '', title: '', subject: '' };
  for (let row = mapping.titleRow + 1; row < rows.length; row += 1) {
    if ((rows[row] ?? []).every((cell) => cellWords(cell).trim() === '')) continue;
    const stageName = work.words(row, stageAt);
    // Cells that are put together in a spreadsheet are written once, in the first of their rows.
    const isNewStage = stageName !== '' && stageName !== last.stage;
    last.stage = stageName || last.stage || work.unnamedStage;
    last.lane = work.words(row, laneAt) || last.lane;
    const stage = builder.stage(last.stage);
    let subject = '';
    for (const at of titles) {
      const words = work.words(row, at);
      const lane = titles.length > 1 ? label(at) || columnLetters(at) : last.lane;
      for (const title of titles.length > 1 ? linesIn(words) : titlesIn(words)) {
        if (saysNothing(title)) continue;
        const key = JSON.stringify([stage, lane, title]);
        // A table with a row a pain point says the same touchpoint several times in a row.
        const isSame = titles.length === 1 && key === last.title;
        const card = isSame ? last.subject : builder.card(stage, lane, title);
        if (titles.length === 1) last.title = key;
        if (subject === '') subject = card;
      }
    }
    if (subject === '') subject = isNewStage || last.subject === '' ? stage : last.subject;
    last.subject = subject;
    const said = subject;
    annotate(
      builder,
      said,
      rest.map((at) => work.said(row, at, work.role(at), label(at), () => said)),
    );
  }
}

function mapGrid(work: TableWork): void {
  const { rows, mapping, builder } = work;
  const width = Math.max(0, ...rows.slice(Math.max(0, mapping.titleRow)).map(({ length }) => length));
  // A name over several columns is written in the first of them.
  let name = '';
  const stages = Array.from({ length: Math.max(0, width - 1) }, (_, index) => {
    name = (mapping.titleRow === -1 ? '' : work.words(mapping.titleRow, index + 1)) || name;
    return name || `${work.unnamedStage} ${index + 1}`;
  });
  const lines = rows.map((_, row) => row).filter((row) => row > mapping.titleRow);
  tellLeftOut(
    work,
    lines.filter((row) => (rows[row] ?? []).some((cell) => cellWords(cell).trim() !== '')),
    (row) => work.words(row, 0),
  );
  const parts = lines.find((row) => work.role(row) === 'stage');
  const subjects = stages.map((whole, index) => {
    const part = parts === undefined ? '' : work.words(parts, index + 1);
    return part === '' ? builder.stage(whole) : builder.part(builder.stage(whole), part);
  });
  let label = '';
  for (const row of lines) {
    label = work.words(row, 0) || label;
    const role = work.role(row);
    if (role === 'leaveOut' || row === parts) continue;
    for (const [index, stage] of subjects.entries()) {
      const words = work.words(row, index + 1);
      if (words === '') continue;
      if (role === 'title') {
        for (const line of linesIn(words)) if (!saysNothing(line)) builder.card(stage, label, line);
      } else annotate(builder, stage, [work.said(row, index + 1, role, label, () => stage)]);
    }
  }
}

/** A title may go on in a second line; a list of them has something before each. */
function titlesIn(words: string): string[] {
  // Line by line, because a pattern would look through a long cell again at every break.
  const [first = '', ...more] = words.split('\n');
  const isList = /[•·▪]/.test(words) || (LISTED.test(first) && more.some((line) => LISTED.test(line)));
  return isList ? linesIn(words) : words === '' ? [] : [words];
}

const LISTED = /^\s*(?:[*–—-]|\d{1,2}[.)])\s/;

function tellLeftOut(work: TableWork, lines: readonly number[], label: (at: number) => string): void {
  const what =
    work.mapping.shape === 'list'
      ? message('Columns that the mapping leaves out')
      : message('Rows that the mapping leaves out');
  for (const at of lines) if (work.role(at) === 'leaveOut') work.tally.drop(what, label(at));
  for (const row of work.rows.slice(0, Math.max(0, work.mapping.titleRow))) {
    if (headerIn(row) !== null) continue;
    const words = row
      .map((cell) => cellWords(cell).trim())
      .filter((one) => one !== '' && one !== work.mapping.title);
    if (words.length > 0) work.tally.drop('Rows above the names of the columns', words.join(' '));
  }
}

/** A sheet may have a name that somebody gave it. */
function titleOf({ name }: Sheet, words: Words): string {
  const isUnnamed = /^(?:sheet|tabelle|hoja|feuil|シート|blad|planilha|folha)?\s*\d*$/i.test(name.trim());
  return isUnnamed ? words.say('Imported journey') : name.trim();
}

const MOST_PROBLEMS = 200;
