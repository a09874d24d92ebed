import { expect, test } from 'vitest';
import type { JourneyContent } from '../../journey/content.ts';
import { importReport } from '../importReport.ts';
import { guessMapping } from './guessMapping.ts';
import { mapTable, type MappedTable } from './mapTable.ts';
import { tableOfText } from './readTables.ts';

/** Tables as templates, whiteboards, databases and assistants lay them out. */
function guessed(text: string): MappedTable {
  const sheets = [tableOfText(text)];
  let made = 0;
  return mapTable(sheets, guessMapping(sheets), () => `id${(made += 1)}`);
}

function nameIn(list: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return list.find((one) => one.id === id)?.name ?? '';
}

function cardsOf({ stages, lanes, cards }: JourneyContent): string[] {
  return cards.map(
    ({ place, title }) => `${nameIn(stages, place.stage)} / ${nameIn(lanes, place.lane)}: ${title}`,
  );
}

test('what stands above a template says who walks, why and when, and its cells hold a row each', () => {
  const { content, told } = guessed(
    [
      'Switching a plan,,,',
      'Persona:,Jumping Jamie,,',
      'Scenario: needs a cheaper plan,,,',
      'Goals & expectations:,Find the best plan,,',
      'Drawn by,Ann,,',
      ',DEFINE,COMPARE,SELECT',
      'User actions,Reviews the plan,Watches ads,Decides',
      ',Defines what counts,-,Calls',
      'Thoughts,"""I pay too much""",n/a,',
      'Experience,😟,neutral,happy',
      'Opportunities,Compare others; Show the use,,',
    ].join('\n'),
  );
  expect(content.header).toMatchObject({
    title: 'Switching a plan',
    persona: 'Jumping Jamie',
    scenario: 'needs a cheaper plan',
    goal: 'Find the best plan',
  });
  expect(content.stages.map(({ name, emotion }) => [name, emotion])).toEqual([
    ['DEFINE', -1],
    ['COMPARE', 0],
    ['SELECT', 1],
  ]);
  expect(cardsOf(content)).toEqual([
    'DEFINE / User actions: Reviews the plan',
    'COMPARE / User actions: Watches ads',
    'SELECT / User actions: Decides',
    'DEFINE / User actions: Defines what counts',
    'SELECT / User actions: Calls',
    'DEFINE / Thoughts: "I pay too much"',
  ]);
  expect(content.cards.map(({ kind }) => kind === 'note')).toEqual([false, false, false, false, false, true]);
  expect(content.opportunities.map(({ title }) => title)).toEqual(['Compare others', 'Show the use']);
  expect(importReport(told).dropped).toEqual(['Rows above the names of the columns (Drawn by Ann)']);
});

test('names below names that reach over several columns are the parts of the stages', () => {
  const { content } = guessed(
    [
      'Section,Awareness,,Purchase,',
      'Type,Search,Ads,Cart,Pay',
      'Process & channels,Google,Facebook,Website,Terminal',
      'Problems,Too much,,Slow,Declined (critical)',
    ].join('\n'),
  );
  const parents = new Map(
    content.stages.map(({ name, parent }) => [name, nameIn(content.stages, parent ?? '')]),
  );
  expect([...parents]).toEqual([
    ['Awareness', ''],
    ['Search', 'Awareness'],
    ['Ads', 'Awareness'],
    ['Purchase', ''],
    ['Cart', 'Purchase'],
    ['Pay', 'Purchase'],
  ]);
  expect(cardsOf(content)).toContain('Pay / Process & channels: Terminal');
  expect(
    content.painPoints.map(({ subject, title, severity }) => [
      nameIn(content.stages, subject),
      title,
      severity,
    ]),
  ).toEqual([
    ['Search', 'Too much', 2],
    ['Cart', 'Slow', 2],
    ['Pay', 'Declined', 4],
  ]);
});

test('a row a step with a column a lane makes the steps the stages, and each line of a cell a card', () => {
  const { content } = guessed(
    'Step,User action,Frontstage,Support systems,Pain points\n1. Search,"• Googles us\n• Asks",Website,CMS,Not found; Too slow\n2. Book,Calls,Agent,-,None',
  );
  expect(cardsOf(content)).toEqual([
    '1. Search / User action: Googles us',
    '1. Search / User action: Asks',
    '1. Search / Frontstage: Website',
    '1. Search / Support systems: CMS',
    '2. Book / User action: Calls',
    '2. Book / Frontstage: Agent',
  ]);
  expect(content.painPoints.map(({ title }) => title)).toEqual(['Not found', 'Too slow']);
});

test('several feelings in a cell are taken as their middle, and their words are kept and told', () => {
  const { content, problems, told } = guessed(
    'Stage,Touchpoint,Emotion,Pain,Impact\nA,b,Confident + slightly anxious,None,Low\nA,c,😡 Angry,Long wait (high),\nA,d,Overwhelmed!,,',
  );
  expect(content.cards.map(({ emotion, description }) => [emotion, description])).toEqual([
    [0, 'Emotion: Confident + slightly anxious'],
    [-2, 'Emotion: 😡 Angry'],
    [-1, 'Emotion: Overwhelmed!'],
  ]);
  expect(content.painPoints.map(({ title, severity }) => [title, severity])).toEqual([['Long wait', 3]]);
  expect(problems).toEqual([]);
  expect(importReport(told).asNotes).toEqual([
    'Feelings in several words: taken as their middle, and kept in the description, 3 times (Confident + slightly anxious, 😡 Angry, Overwhelmed!)',
  ]);
});

test.each([
  [
    ',Aufmerksamkeit,Kauf\nKundenaktionen,a,b\nKontaktpunkte,c,d\nGedanken,e,f\nHinter den Kulissen,g,h\nInterne Prozesse,i,j\nGefühle,neugierig,überfordert',
  ],
  [
    ',Descubrimiento,Compra\nAcciones del cliente,a,b\nPuntos de contacto,c,d\nPensamientos,e,f\nTras bambalinas,g,h\nProcesos internos,i,j\nEmociones,curioso,abrumado',
  ],
  [
    ',Découverte,Achat\nActions du client,a,b\nPoints de contact,c,d\nPensées,e,f\nCoulisses,g,h\nProcessus internes,i,j\nÉmotions,curieux,débordé',
  ],
  [
    ',認知,購入\n顧客の行動,a,b\nタッチポイント,c,d\n思考,e,f\nバックステージ,g,h\n社内プロセス,i,j\n感情,好奇心,戸惑い',
  ],
  [
    ',Ontdekken,Kopen\nKlantacties,a,b\nContactpunten,c,d\nGedachten,e,f\nAchter de schermen,g,h\nInterne processen,i,j\nEmoties,nieuwsgierig,overweldigd',
  ],
  [
    ',Descoberta,Compra\nAções do cliente,a,b\nPontos de contato,c,d\nPensamentos,e,f\nBastidores,g,h\nProcessos internos,i,j\nEmoções,curioso,sobrecarregado',
  ],
])('the usual matrix is known in the language of “%s”', (text) => {
  const { content, problems } = guessed(text);
  expect(content.lanes.map(({ kind }) => kind)).toEqual([
    'customer',
    'frontstage',
    'notes',
    'backstage',
    'support',
    'emotion',
    'needs',
  ]);
  expect(content.stages.map(({ emotion }) => emotion)).toEqual([1, -1]);
  expect(content.cards.filter(({ kind }) => kind === 'note').map(({ title }) => title)).toEqual(['e', 'f']);
  expect(problems).toEqual([]);
});
