import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { JourneyContent } from '../../journey/content.ts';
import { smallJourney } from '../../../tests/helpers/smallJourney.ts';
import { packing } from '../../../tests/helpers/packing.ts';
import { writeCsv } from '../csv/writeCsv.ts';
import { FormatError } from '../formatError.ts';
import type { Sheet } from '../xlsx/workbook.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { guessMapping } from './guessMapping.ts';
import { mapTable, type MappedTable } from './mapTable.ts';
import { NeedsMapping } from './needsMapping.ts';
import { readTableFile } from './readTableFile.ts';
import { readTables, tableOfText } from './readTables.ts';
import type { TableMapping } from './tableMapping.ts';
import { importReport } from '../importReport.ts';
import { fetchWords } from '../../words/fetchWords.ts';

function ids(): () => string {
  let made = 0;
  return () => `id${(made += 1)}`;
}

function guessed(text: string, change: Partial<TableMapping> = {}): MappedTable {
  const sheets = [tableOfText(text)];
  return mapTable(sheets, { ...guessMapping(sheets), ...change }, ids());
}

/** The cards as `stage / lane: title`. */
function cardsOf({ stages, lanes, cards }: JourneyContent): string[] {
  return cards.map(
    ({ place, title }) => `${nameIn(stages, place.stage)} / ${nameIn(lanes, place.lane)}: ${title}`,
  );
}

function nameIn(
  list: readonly { readonly id: string; readonly name: string }[],
  id: string,
): string | undefined {
  return list.find((one) => one.id === id)?.name;
}

const LIST = `Phase;Kontaktpunkt;Beschreibung;Kanal;Gefühl;Bedürfnisse;Schmerzpunkte;Schweregrad;Moment der Wahrheit;Verantwortlich;Spalte X
Anruf;Ich wähle die Nummer;"Sie steht ""oben"";
und unten";Telefon;3;Zeit, Information;Lange Wartezeit;hoch;ja;Team Rechnung;weg
;Ich warte;;Telefon;1;Zeit (3);"- Musik
- Keine Ansage";4;nein;;
;;;;;;Noch ein Ärger;niedrig;;;
Danach;Ich bekomme Post;;Brief;5;Ruhe;;;;;`;

test('a list in another language becomes stages, touchpoints and what is marked on them', () => {
  const { content, problems, told } = guessed(LIST);
  const report = importReport(told);
  expect(cardsOf(content)).toEqual([
    'Anruf / Customer actions: Ich wähle die Nummer',
    'Anruf / Customer actions: Ich warte',
    'Danach / Customer actions: Ich bekomme Post',
  ]);
  const [first, second, third] = content.cards;
  expect(first).toMatchObject({
    description: 'Sie steht "oben";\nund unten',
    emotion: 0,
    owner: { person: null, name: 'Team Rechnung' },
  });
  expect([second?.emotion, third?.emotion]).toEqual([-2, 2]);
  expect(
    content.painPoints.map(({ subject, title, severity }) => [subject === first?.id, title, severity]),
  ).toEqual([
    [true, 'Lange Wartezeit', 3],
    [false, 'Musik', 4],
    [false, 'Keine Ansage', 4],
    [false, 'Noch ein Ärger', 1],
  ]);
  expect(content.needsAtRisk.map(({ need, level }) => [need, level]).slice(0, 3)).toEqual([
    ['time', 2],
    ['information', 2],
    ['time', 3],
  ]);
  expect(content.teamNeeds.map(({ name }) => name)).toEqual(['Ruhe']);
  expect(content.momentsOfTruth.map(({ subject }) => subject)).toEqual([first?.id]);
  expect(problems).toEqual([]);
  expect(report.dropped).toEqual(['Columns that the mapping leaves out (Spalte X)']);
  expect(report.asNotes).toEqual(['Needs that no catalogue has: made the team’s own (Ruhe)']);
});

test('a cell that is not understood is told with its place, and kept in the description', () => {
  const { content, problems } = guessed(
    'Stage,Touchpoint,Emotion,Severity\nBuy,Pay,meh,urgent\nBuy,Wait,-1,2',
  );
  expect(problems.map(({ cell, words }) => [cell, words])).toEqual([
    ['C2', 'meh'],
    ['D2', 'urgent'],
  ]);
  expect(content.cards[0]?.description).toBe('Emotion: meh\nSeverity: urgent');
  expect(content.painPoints.map(({ title, severity }) => [title, severity])).toEqual([['Wait', 2]]);
});

test('a table with a column a stage becomes lanes of cards, and marks on the stages', () => {
  const { content, told } = guessed(
    [
      'My map\t\t\t',
      'Drawn by us',
      '\tAwareness\t\tBuying',
      'Customer actions\tSees an ad\tAsks a friend\t"Pays\nWaits"',
      'Backstage\tAd is booked\t\tOrder is packed',
      'Pain points\t\t\tToo slow',
      'Emotions\t🙂\t\t😡',
    ].join('\n'),
  );
  expect(cardsOf(content)).toEqual([
    'Awareness / Customer actions: Sees an ad',
    'Awareness / Customer actions: Asks a friend',
    'Buying / Customer actions: Pays',
    'Buying / Customer actions: Waits',
    'Awareness / Backstage: Ad is booked',
    'Buying / Backstage: Order is packed',
  ]);
  expect(content.header.title).toBe('My map');
  expect(importReport(told).dropped).toEqual(['Rows above the names of the columns (Drawn by us)']);
  expect(content.stages.map(({ name, emotion }) => [name, emotion])).toEqual([
    ['Awareness', 1],
    ['Buying', -2],
  ]);
  expect(content.painPoints.map(({ subject, title }) => [subject, title])).toEqual([
    [content.stages[1]?.id, 'Too slow'],
  ]);
  expect(content.lanes.map(({ kind }) => kind)).toEqual(['customer', 'backstage', 'emotion', 'needs']);
});

test('several columns of cards are lanes by their names', () => {
  const { content } = guessed(
    'ステージ,顧客の行動,バックステージ (backstage)\n認知,広告を見る,広告を出す\n購入,支払う,梱包する',
    {
      roles: ['stage', 'title', 'title'],
    },
  );
  expect(cardsOf(content)[3]).toBe('購入 / バックステージ (backstage): 梱包する');
});

test('a list without any titles is a list of touchpoints', () => {
  expect(cardsOf(guessed('Call\nWait\nTalk').content)).toEqual([
    'Journey / Customer actions: Wait',
    'Journey / Customer actions: Talk',
  ]);
  expect(guessed('Call\nWait\nTalk', { titleRow: -1 }).content.cards).toHaveLength(3);
});

test('a mapping that would make nothing is refused with what would fix it', () => {
  expect(() => guessed('Stage,Touchpoint\nBuy,Pay', { roles: [] })).toThrow(
    /Say which column holds their titles/,
  );
});

test.each([
  [
    'Etapa,Punto de contacto,Canal,Emoción,Necesidades,Puntos de dolor,Gravedad',
    'stage title channel emotion needs painPoint severity',
  ],
  [
    'Étape,Point de contact,Canal,Ressenti,Besoins,Irritants,Gravité',
    'stage title channel emotion needs painPoint severity',
  ],
  ['段階,接点,チャネル,感情,顧客ニーズ,課題,深刻度', 'stage title channel emotion needs painPoint severity'],
  [
    'Fase,Contactpunt,Kanaal,Gevoel,Behoeften,Knelpunten,Ernst',
    'stage title channel emotion needs painPoint severity',
  ],
  [
    'Etapa,Ponto de contato,Canal,Emoção,Necessidades,Dores,Gravidade',
    'stage title channel emotion needs painPoint severity',
  ],
  [
    'Stage name,Customer step,Channel(s),Feeling (1-5),User needs,Customer pain points,Impact',
    'stage title channel emotion needs painPoint severity',
  ],
  ['#,Swimlane,Phase,Name,Opportunities,Verbatim,Tags', 'leaveOut lane stage title opportunity quote tags'],
])('knows the columns “%s”', (titles, roles) => {
  const { roles: guess, shape, titleRow } = guessMapping([tableOfText(`${titles}\na,b,c,d,e,f,g`)]);
  expect([shape, titleRow, guess.join(' ')]).toEqual(['list', 0, roles]);
});

test.each([
  ['UTF-8', strToU8('Phase;Gefühl\nÄ;😀')],
  ['UTF-8 with a byte-order mark', strToU8('\uFEFFPhase;Gefühl\nÄ;😀')],
  ['UTF-16, little end first', utf16('\uFEFFPhase;Gefühl\nÄ;😀', true)],
  ['UTF-16, big end first', utf16('\uFEFFPhase;Gefühl\nÄ;😀', false)],
  ['Windows-1252', Uint8Array.from('Phase;Gef\u00FChl\n\u00C4;\u0080', (letter) => letter.charCodeAt(0))],
])('reads tables in %s', async (name, bytes) => {
  const last = name === 'Windows-1252' ? '€' : '😀';
  expect(await readTables(bytes)).toEqual([
    {
      name: '',
      rows: [
        ['Phase', 'Gefühl'],
        ['Ä', last],
      ],
    } satisfies Sheet,
  ]);
});

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

test('our own files are known and need no mapping; others say what was guessed', async () => {
  const content = smallJourney();
  for (const file of [
    writeXlsx(content, new Date(0x1_00_00_00_00_00), packing),
    strToU8(writeCsv(content, 'en')),
  ])
    expect((await readTableFile(file, undefined, ids())).content.cards).toEqual(content.cards);
  const other = readTableFile(strToU8('Stage,Touchpoint\nBuy,Pay'), undefined, ids());
  await expect(other).rejects.toThrow('Guessed: A “Stage” is stage, B “Touchpoint” is title.');
  await expect(other).rejects.toBeInstanceOf(NeedsMapping);
});

test.each([
  ['needs', 'Needs', Array.from({ length: 200_001 }, (_, at) => `n${at}`).join(';')],
  ['pain points', 'Pain point', 'too slow; '.repeat(200_001)],
])('a cell of more %s than any journey has is refused', (_, title, cell) => {
  expect(() => guessed(`Stage,Touchpoint,${title}\nA,b,"${cell}"`)).toThrow(
    /more than 200,000 cards and marks/,
  );
});

test('a long cell with line ends and semicolons does not hide what stands between cells', () => {
  const { content } = guessed(`Stage,Touchpoint,Notes\nA,b,"${'words;\n'.repeat(20_000)}"\nB,c,d`);
  expect(content.stages.map(({ name }) => name)).toEqual(['A', 'B']);
});

test.each([
  ['a row of quotes that do not close', 'a,b\n1,"2\n3,4', /row 2, column 2/],
  ['a million rows', 'a,b\n'.repeat(1_000_000), /more than 20,000 rows/],
  ['a million columns', ','.repeat(1_000_000), /more than 500 columns in row 1/],
  ['nothing', ' \n', /empty/],
  ['an old workbook', '\u00D0\u00CF\u0011\u00E0', /save it as \.xlsx/],
])('%s is refused with a sentence', async (_, text, sentence) => {
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const refused = readTableFile(bytes, undefined, ids());
  await expect(refused).rejects.toThrow(sentence);
  await expect(refused).rejects.toBeInstanceOf(FormatError);
});

test('what the table does not name is named in the language of whoever reads it', async () => {
  const german = await fetchWords('de');
  const file = (text: string, mapping?: unknown) => readTableFile(strToU8(text), mapping, ids(), german);
  const mapping = { sheet: 0, shape: 'list', titleRow: 0, roles: ['title', 'painPoint'], title: '' };
  const { content } = await file('Kontaktpunkt,Schmerz\nAnruf,Warteschleife', mapping);
  expect(content.header.title).toBe('Importierte Journey');
  expect(cardsOf(content)).toEqual(['Journey / Kundenaktionen: Anruf']);
  expect(content.lanes.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
    'Kundenaktionen: customer',
    'Emotion: emotion',
    'Gefährdete Bedürfnisse: needs',
  ]);

  const own = await readTableFile(strToU8(writeCsv(content, 'de')), undefined, ids(), await fetchWords('fr'));
  expect(own.content.lanes.map(({ name }) => name)).toEqual(['Kundenaktionen', 'Émotion', 'Besoins menacés']);
});
