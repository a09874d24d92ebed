import { describe, expect, it } from 'vitest';
import type { ImportedJourney } from '../importedJourney.ts';
import { readOjf } from './readOjf.ts';
import { importReport } from '../importReport.ts';

function read(file: object): ImportedJourney {
  let last = 0;
  return readOjf(JSON.stringify(file), () => `id-${(last += 1)}`);
}

function readNode(node: object): ImportedJourney {
  return read({
    stages: [{ id: 1, name: 'One' }],
    swimlanes: [{ id: 'a', name: 'Customer actions' }],
    nodes: [{ stageId: '1', swimlaneId: 'a', ...node }],
  });
}

function toldOf(imported: ImportedJourney): string {
  const report = importReport(imported.told);
  return [...report.asNotes, ...report.dropped].join('\n');
}

describe('readOjf, with files by other people', () => {
  it('finds stages by number, by digits and by name', () => {
    const { content } = read({
      stages: [{ id: 1, name: 'One' }, 'Two'],
      swimlanes: ['Actions'],
      nodes: [
        { stageId: '1', swimlaneId: 'actions', title: 'a' },
        { stage: 'two', lane: 'Actions', title: 'b' },
      ],
    });
    expect(content.stages.map(({ name }) => name)).toEqual(['One', 'Two']);
    expect(content.cards.map(({ place }) => place.stage)).toEqual(content.stages.map(({ id }) => id));
  });

  it('puts cards of unknown stages and lanes into Unplaced, and says so', () => {
    const imported = read({
      stages: [{ id: 's', name: 'One' }],
      swimlanes: [{ id: 'l', name: 'Actions' }],
      nodes: [{ stageId: 'x', swimlaneId: 'y', title: 'Lost' }, { title: 'Nowhere' }],
    });
    expect(imported.content.stages.map(({ name }) => name)).toEqual(['One', 'Unplaced']);
    expect(imported.content.lanes.map(({ name }) => name)).toContain('Unplaced');
    expect(toldOf(imported)).toMatch(
      /in a stage that the file does not have: put into “Unplaced” \(Lost in x\)/,
    );
    expect(toldOf(imported)).toMatch(/name no lane: put into “Unplaced” \(Nowhere\)/);
  });

  it('makes lanes of what nodes name when the file has no list of them', () => {
    const { content } = read({
      stages: ['One'],
      nodes: [{ stageId: 'One', swimlane: 'Backstage', title: 'a' }, { title: 'b' }],
    });
    expect(content.lanes.map(({ name, kind }) => [name, kind]).slice(0, 2)).toEqual([
      ['Backstage', 'backstage'],
      ['Customer actions', 'customer'],
    ]);
  });

  it('keeps stages, lanes and cards that share an id', () => {
    const imported = read({
      stages: [
        { id: 's', name: 'One' },
        { id: 's', name: 'Two' },
      ],
      swimlanes: [
        { id: 'l', name: 'A' },
        { id: 'l', name: 'B' },
      ],
      nodes: [
        { id: 'n', stageId: 's', swimlaneId: 'l' },
        { id: 'n', stageId: 's', swimlaneId: 'l' },
      ],
    });
    expect(imported.content.stages).toHaveLength(2);
    expect(imported.content.cards).toHaveLength(2);
    expect(new Set(imported.content.cards.map(({ id }) => id)).size).toBe(2);
    expect(toldOf(imported)).toMatch(
      /stage with the id of another.*\n.*lane with the id.*\n.*Cards with the id/s,
    );
  });

  it('takes an empty file for an empty journey', () => {
    const { content } = read({ stages: [], swimlanes: [], nodes: [] });
    expect(content.stages).toHaveLength(1);
    expect(content.lanes[0]).toMatchObject({ kind: 'customer' });
    expect(content.header.title).toBe('Imported journey');
  });

  it.each([
    [5, 2],
    [4, 2],
    [3, 1],
    [2, 1],
    [1, 1],
    [0, 0],
    [-1, -1],
    [-3, -1],
    [-4, -2],
    [99, 2],
    ['-5', -2],
    [1e308, 2],
    [2.4, 1],
  ])('reads the score %j as %j', (score, emotion) => {
    expect(readNode({ score }).content.cards[0]?.emotion).toBe(emotion);
  });

  it('keeps a score that is no number as words', () => {
    const imported = readNode({ title: 'a', score: 'high' });
    expect(imported.content.cards[0]).toMatchObject({ emotion: null, description: 'Feeling: high' });
    expect(toldOf(imported)).toMatch(/“score” that is no number/);
  });

  it('guesses the emotion from a word when there is no score', () => {
    expect(readNode({ sentiment: 'Frustrated' }).content.cards[0]).toMatchObject({
      emotion: -1,
      description: 'Feeling: Frustrated',
    });
  });

  it.each([
    ['low', 1],
    ['HIGH', 3],
    ['critical', 4],
    ['catastrophe', 4],
    [3, 3],
    ['spicy', 2],
  ])('makes a pain point of the severity %j', (severity, expected) => {
    expect(readNode({ title: 'a', severity }).content.painPoints).toMatchObject([
      { title: 'a', severity: expected },
    ]);
  });

  it('keeps the word of an unknown severity in the pain point', () => {
    const imported = readNode({ severity: 'spicy' });
    expect(imported.content.painPoints[0]?.description).toBe('Severity in the file: spicy');
    expect(toldOf(imported)).toMatch(/spicy/);
  });

  it.each([
    [3, 'made'],
    [-2, 'broken'],
    [1, 'mixed'],
    [undefined, 'mixed'],
  ])('judges a moment of truth by the score %j', (score, state) => {
    expect(readNode({ isMomentOfTruth: true, score }).content.momentsOfTruth).toMatchObject([
      { state, stake: 2 },
    ]);
  });

  it('writes unknown fields of nodes, stages, lanes and the root down as text, and names each', () => {
    const imported = read({
      author: 'Ann',
      personas: [{ name: 'Kim', age: 40 }],
      stages: [{ id: 's', name: 'One', goal: 'Start' }],
      swimlanes: [{ id: 'l', name: 'A', owner: 'Bo' }],
      nodes: [
        { stageId: 's', swimlaneId: 'l', title: 'a', duration: '5 min', links: ['x'], x: 10, type: 'custom' },
      ],
    });
    const { header, stages, cards } = imported.content;
    expect(header.persona).toBe('Kim');
    expect(header.notes).toContain('author: Ann');
    expect(header.notes).toContain('personas: [{"name":"Kim","age":40}]');
    expect(header.notes).toContain('Swimlane “A”, owner: Bo');
    expect(stages[0]?.description).toBe('goal: Start');
    expect(cards[0]?.description).toBe('duration: 5 min\nlinks: ["x"]\ntype: custom');
    for (const name of ['author', 'personas', 'owner', 'goal', 'duration', 'links', 'type']) {
      expect(importReport(imported.told).asNotes.join('\n')).toContain(name);
    }
    expect(importReport(imported.told).dropped.join('\n')).toMatch(/“x”/);
  });

  it('makes links of connections, and lines of what is no arrow between two cards or more than that', () => {
    const { content, told } = read({
      stages: ['One'],
      swimlanes: ['A'],
      nodes: [
        { id: 1, stageId: 'One', swimlaneId: 'A', title: 'a' },
        { id: 2, stageId: 'One', swimlaneId: 'A', title: 'b' },
      ],
      connections: [
        { id: 'c', from: 1, to: '2', label: 'then' },
        { from: 2, to: 1, weight: 3 },
        { from: 1, to: 2, label: 'again' },
        { from: 1, to: 7 },
        'see wall',
      ],
    });
    const [a, b] = content.cards.map(({ id }) => id);
    expect(content.links).toMatchObject([
      { from: a, to: b, label: 'then', kind: 'path' },
      { from: b, to: a, label: '' },
    ]);
    expect(content.header.notes).toBe(
      'Link: b → a (weight: 3)\nLink: a → b (label: again)\nLink: a → 7\nLink: see wall',
    );
    expect(importReport(told).kept).toContain('2 links');
    expect(importReport(told).asNotes).toHaveLength(2);
  });

  it.each([
    [{ evidence: 'Sign' }, ['Sign']],
    [{ evidence: [{ item: 'Sign' }, null, 'Door'] }, ['Sign', 'Door']],
    [{ frontstage: { actor: 'Clerk', action: 'Smiles' } }, ['Clerk: Smiles']],
    [{ support: [{ system: 'CRM' }, 7] }, ['CRM', '7']],
  ])('reads the blueprint %j', (blueprint, titles) => {
    const { content } = readNode({ title: 'a', blueprint });
    expect(content.cards.slice(1).map(({ title }) => title)).toEqual(titles);
  });

  it('keeps a blueprint of another shape as text', () => {
    expect(readNode({ blueprint: 'see wall', title: 'a' }).content.cards[0]?.description).toBe(
      'blueprint: see wall',
    );
    expect(readNode({ blueprint: { onFire: [1] } }).content.cards[0]?.description).toBe(
      'blueprint.onFire: [1]',
    );
  });

  it('tells of an icon for another channel than the card has', () => {
    const imported = readNode({ title: 'a', icon: 'phone', tags: ['Email'] });
    expect(imported.content.cards[0]?.channel).toBe('email');
    expect(toldOf(imported)).toMatch(/“icon”.*phone/);
    expect(toldOf(readNode({ title: 'a', icon: 'phone', channel: 'Phone' }))).toBe('');
  });

  it('treats null as not said, and tolerates entries that are none', () => {
    const imported = read({
      persona: null,
      stages: [null, 'One', { name: null, id: null }],
      swimlanes: null,
      nodes: [null, 'Text', []],
    });
    expect(imported.content.stages.map(({ name }) => name)).toEqual(['One', 'Stage 3', 'Unplaced']);
    expect(imported.content.cards.map(({ title }) => title)).toEqual(['Text']);
    expect(importReport(imported.told).dropped.join('\n')).toMatch(
      /stages\[0\].*\n.*nodes\[0\].*\n.*nodes\[2\]/s,
    );
  });

  it('keeps its report short, and cards light, when a file floods them', () => {
    const fields = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`field${index}`, 'x']));
    const imported = readNode({ ...fields, tags: Array.from({ length: 150 }, (_, index) => `tag${index}`) });
    expect(importReport(imported.told).asNotes).toHaveLength(61);
    expect(importReport(imported.told).asNotes.at(-1)).toMatch(/and 44\d more/);
    expect(imported.content.cards[0]?.tags).toHaveLength(100);
    expect(imported.content.cards[0]?.description).toMatch(/tags: tag100, tag101/);
    expect(imported.content.cards[0]?.description).toMatch(/field499: x/);
  });
});
