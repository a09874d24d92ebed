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
  ['31 March 2026', 'month-day', '2026-03-31'],
  ['Mar 31, 2026 4:05 PM', 'day-month', '2026-03-31'],
  ['March 31st, 2026', 'day-month', '2026-03-31'],
  ['Tue, 31 Mar 2026 10:00:00 GMT', 'day-month', '2026-03-31'],
  ['31-Mär-26', 'day-month', '2026-03-31'],
  ['31. März 2026', 'day-month', '2026-03-31'],
  ['1er août 2026', 'day-month', '2026-08-01'],
  ['5 de enero de 2026', 'day-month', '2026-01-05'],
  ['ju 5 2026', 'day-month', null],
  ['jun 31 2026', 'day-month', null],
  ['Order 5 2026', 'day-month', null],
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

test('of more than are added at once the newest come first, and the next time the others', () => {
  const days = Array.from({ length: 28 }, (_, at) => `2026-02-${String(at + 1).padStart(2, '0')}`);
  const rows = Array.from(
    { length: 2100 },
    (_, at) => `${days[at % 28] ?? ''},9,Said ${at} by somebody,Calling`,
  );
  const table = `date,score,verbatim,stage\n${rows.join('\n')}`;
  const first = guessed(table);
  expect([first.voices.length, first.later]).toEqual([2000, 100]);
  expect(first.voices.some(({ heardOn }) => heardOn === '2026-02-01')).toBe(false);
  const second = guessed(table, journey(first.voices));
  expect([second.voices.length, second.later, second.duplicates]).toEqual([100, 0, 2000]);
});

test('months of answers are mapped in time', () => {
  const rows = Array.from(
    { length: 19_999 },
    (_, at) => `2026-02-01,${at % 11},Said ${at} by somebody,Place ${at % 3000}`,
  );
  const started = performance.now();
  const { leftOut } = guessed(`date,score,verbatim,stage\n${rows.join('\n')}`);
  expect(leftOut).toBe(19_999);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('the same words with another score are another answer, the same with other spaces, case or dots are not', () => {
  const { voices, duplicates } = guessed(
    'date,score,verbatim,stage\n2026-03-01,5,Late delivery,Calling\n2026-03-01,9,Late delivery,Calling\n2026-03-01,9, late  DELIVERY.,Calling\n2026-03-01,,“Late delivery”,Calling\n2026-03-01,9,👍,Calling\n2026-03-01,9,👎,Calling',
  );
  expect(voices.map(({ quote, score }) => [quote, score])).toEqual([
    ['Late delivery', 5],
    ['Late delivery', 9],
    ['👍', 9],
    ['👎', 9],
  ]);
  expect(duplicates).toBe(2);
});

test.each([
  ['rating,text', '4/5', 4, 'csat'],
  ['rating,text', '8 out of 10', 8, 'nps'],
  ['rating,text', '★★★★☆', 4, 'csat'],
  ['rating,text', '⭐⭐⭐', 3, 'csat'],
  ['Bewertung,Text', '4 Sterne', 4, 'csat'],
  ['How likely are you to recommend us?,text', '4', 4, 'nps'],
  ['effort score,text', '2', 2, 'ces'],
  ['score,text', '85', 85, null],
])('reads “%s” with %s as a score', (titles, cell, score, scale) => {
  const sheets = [tableOfText(`${titles}\n${cell},It took me quite long`)];
  const mapping = guessVoices(sheets);
  const [place] = mapVoices(sheets, mapping, journey()).places;
  const { voices } = mapVoices(sheets, mapping, journey(), new Map([[place?.name ?? '', 's1']]));
  expect(voices.map((voice) => [voice.score, voice.scale])).toEqual([[score, scale]]);
});

test.each([
  [
    'feedback_id,customer_id,feedback_text,sentiment,date_submitted,rating',
    'leaveOut leaveOut quote leaveOut date score',
  ],
  [
    'response_id,customer_id,order_id,score,feedback_text,response_date',
    'leaveOut leaveOut leaveOut score quote date',
  ],
  ['FeedbackID,CustomerSegment,FeedbackText,StarRating,Source', 'leaveOut persona quote score source'],
  ['Customer,Segment,NPS_Score,Comment', 'leaveOut persona score quote'],
  [
    'review_id,app_name,category,rating,review_date,user_id',
    'leaveOut leaveOut leaveOut score date leaveOut',
  ],
])('knows the columns “%s” of other programs', (titles, roles) => {
  expect(guessVoices([tableOfText(`${titles}\n1,2`)]).roles.join(' ')).toBe(roles);
});

test('where it was heard is known by the names of usual programs, and told when it is not', () => {
  const { voices, problems } = guessed(
    'source,verbatim,stage\nZendesk,One,Calling\nG2,Two,Calling\nThe grapevine,Three,Calling',
  );
  expect(voices.map(({ source }) => source)).toEqual(['ticket', 'social', 'survey']);
  expect(problems.map(({ cell, role }) => [cell, role])).toEqual([['A4', 'source']]);
});
