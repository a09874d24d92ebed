import { expect, test } from 'vitest';
import { smallJourney } from '../../../tests/helpers/smallJourney.ts';
import { knownJourney } from '../../document/knownJourney.ts';
import { packContent } from '../../document/packContent.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { evidenceShape } from '../../journey/evidence.ts';
import { makeRecord } from '../../journey/record.ts';
import type { JourneySnapshot } from '../../journey/snapshot.ts';
import { tableOfText } from '../table/readTables.ts';
import { dayIn, isAmbiguous, slashedOrder } from '../table/dayIn.ts';
import { guessVoices } from './guessVoices.ts';
import { mapVoices, type MappedVoices } from './mapVoices.ts';
import type { VoiceMapping } from './voiceMapping.ts';

/** The small journey with stages “Finding out”, “Calling” and “Aftercare”, and evidence that is there already. */
function journey(evidence: readonly Partial<JourneyContent['evidence'][number]>[] = []): JourneySnapshot {
  const content = smallJourney();
  const names = ['Finding out', 'Calling', 'Aftercare'];
  return knownJourney(
    packContent({
      ...content,
      stages: content.stages.map((stage, at) => ({ ...stage, name: names[at] ?? '' })),
      evidence: evidence.map((one, at) => makeRecord(evidenceShape, `e${at}`, { subject: 's1', ...one })),
    }),
  ).snapshot;
}

function guessed(text: string, snapshot = journey(), change: Partial<VoiceMapping> = {}): MappedVoices {
  const sheets = [tableOfText(text)];
  return mapVoices(sheets, { ...guessVoices(sheets), ...change }, snapshot);
}

const TABLE = `date,score,verbatim,stage
2026-03-01,9,"Quick, and kind",finding out
2026-03-02,2,I waited for an hour,2. Calling us
2026-03-02,0,,calling
2026-03-03,7,Nobody called back,After care
2026-03-03,7,Lost,Shipping`;

test('makes evidence of what customers said, on the stage whose name is most alike', () => {
  const { voices, places, leftOut, duplicates, problems } = guessed(TABLE);
  expect(
    voices.map(({ subject, heardOn, score, scale, quote, source }) => [
      subject,
      heardOn,
      score,
      scale,
      quote,
      source,
    ]),
  ).toEqual([
    ['s1', '2026-03-01', 9, 'nps', 'Quick, and kind', 'survey'],
    ['s2', '2026-03-02', 2, 'nps', 'I waited for an hour', 'survey'],
    ['s2', '2026-03-02', 0, 'nps', '', 'survey'],
    ['s3', '2026-03-03', 7, 'nps', 'Nobody called back', 'survey'],
  ]);
  expect(places.at(-1)).toEqual({ name: 'Shipping', count: 1, subject: null });
  expect([leftOut, duplicates, problems]).toEqual([1, 0, []]);
});

test('puts a place where somebody says, or leaves it out', () => {
  const sheets = [tableOfText(TABLE)];
  const chosen = new Map([
    ['Shipping', 'c1'],
    ['calling', null],
  ]);
  const { voices, leftOut } = mapVoices(sheets, guessVoices(sheets), journey(), chosen);
  expect(voices.map(({ subject }) => subject)).toEqual(['s1', 's2', 's3', 'c1']);
  expect(leftOut).toBe(1);
});

test('leaves out what the journey has already, and what the table says twice', () => {
  const known = journey([
    { quote: 'quick,  and KIND', source: 'survey', heardOn: '2026-03-01', subject: 'c1' },
    { quote: '', source: 'survey', heardOn: '2026-03-02', score: 0, subject: 's2' },
  ]);
  const twice = `${TABLE}\n2026-03-02,2,I waited for an hour,Calling\n2026-03-02,0,,Calling`;
  const { voices, duplicates } = guessed(twice, known);
  expect(voices.map(({ quote, score }) => [quote, score])).toEqual([
    ['I waited for an hour', 2],
    ['Nobody called back', 7],
    ['', 0],
  ]);
  expect(duplicates).toBe(3);
});

test('reading the same table again adds nothing', () => {
  const first = guessed(TABLE);
  expect(guessed(TABLE, journey(first.voices))).toMatchObject({ voices: [], duplicates: 4 });
});

test('knows the columns by what they hold when nobody says, and in other languages', () => {
  const untitled = guessed(
    '31.3.2026;4;Das hat sehr lange gedauert\n1.4.2026;5;Alles gut gelaufen, danke sehr',
  );
  expect(untitled.places).toEqual([{ name: '', count: 2, subject: null }]);
  const sheets = [tableOfText('日付\tスコア\tコメント\t段階\n2026年3月31日\t3\t長い\tCalling')];
  expect(guessVoices(sheets)).toMatchObject({
    roles: ['date', 'score', 'quote', 'stage'],
    scale: 'csat',
    titleRow: 0,
  });
  expect(mapVoices(sheets, guessVoices(sheets), journey()).voices[0]).toMatchObject({
    heardOn: '2026-03-31',
    score: 3,
  });
});

test('a cell that is not understood is told, and the rest of its row is taken', () => {
  const { voices, problems } = guessed(
    'date,nps,verbatim,stage,link\nsoon,11,Bad,Calling,javascript:alert(1)',
  );
  expect(voices).toMatchObject([{ quote: 'Bad', heardOn: null, score: null, link: null }]);
  expect(problems.map(({ cell, role }) => [cell, role])).toEqual([
    ['B2', 'score'],
    ['A2', 'date'],
    ['E2', 'link'],
  ]);
});

test('a touchpoint that is on the map comes before its stage', () => {
  const { voices } = guessed(
    'date,score,verbatim,stage,touchpoint\n,1,Bad,Calling,Card c3\n,1,Worse,Calling,Nothing like it',
  );
  expect(voices.map(({ subject }) => subject)).toEqual(['c3', 's2']);
});

test.each([
  ['2026-03-31', 'day-month', '2026-03-31'],
  ['2026-03-31T10:00:00Z', 'day-month', '2026-03-31'],
  ['2026/3/1', 'month-day', '2026-03-01'],
  ['31.3.2026', 'month-day', '2026-03-31'],
  ['03/04/2026', 'day-month', '2026-04-03'],
  ['03/04/26 10:15', 'month-day', '2026-03-04'],
  ['31.02.2026', 'day-month', null],
  ['yesterday', 'day-month', null],
] as const)('reads the day %s as %s: %s', (words, order, day) => {
  expect(dayIn(words, order)).toBe(day);
});

test('tells by one day of a column which number is the day', () => {
  expect(slashedOrder(['03/04/2026', '03/31/2026'])).toBe('month-day');
  expect(slashedOrder(['31/03/2026'])).toBe('day-month');
  expect([isAmbiguous(['03/04/2026']), isAmbiguous(['31/03/2026']), isAmbiguous(['2026-03-04'])]).toEqual([
    true,
    false,
    false,
  ]);
});

test('more than can be read on a map is refused', () => {
  const many = Array.from({ length: 2001 }, (_, at) => `2026-03-01,9,Said ${at} by somebody,Calling`).join(
    '\n',
  );
  expect(() => guessed(`date,score,verbatim,stage\n${many}`)).toThrow(/more than 2,000/);
});
