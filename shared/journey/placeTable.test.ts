import { expect, test } from 'vitest';
import { addCards } from '../changes/addCards.ts';
import { addStage } from '../changes/addStage.ts';
import { oneReplica } from '../../tests/helpers/replicas.ts';
import { onlyCards } from './content.ts';
import { placeTable } from './placeTable.ts';
import { tableOfCards } from './tableOfCards.ts';
import { cellKey, type JourneySnapshot } from './snapshot.ts';
import type { Table } from './textTable.ts';

/** Pastes a table into the small journey; answers it afterwards. */
function paste(table: Table, spot = { stage: 's2', lane: 'l1', index: 1 }): JourneySnapshot {
  const { document, reader } = oneReplica();
  const snapshot = reader.read();
  let next = 0;
  const columns = snapshot.stages.map(({ id }) => id);
  const placed = placeTable(table, snapshot, columns, spot, () => `new${next++}`);
  for (const { id, name } of placed.stages) addStage(document, { id, name, before: null });
  addCards(document, onlyCards(placed.cards));
  return reader.read();
}

function titles(snapshot: JourneySnapshot, stage: string, lane: string): (string | undefined)[] {
  return (snapshot.cells.get(cellKey(stage, lane)) ?? []).map((id) => snapshot.cards.get(id)?.title);
}

test('makes cards of one cell of a column, in order, where it is pasted', () => {
  const after = paste([['One'], ['Two']], { stage: 's1', lane: 'l1', index: 1 });
  expect(titles(after, 's1', 'l1')).toEqual(['Card c1', 'One', 'Two', 'Card c2']);
});

test('gives each of several columns a stage, and skips empty cells', () => {
  const after = paste([
    ['A', 'B'],
    ['', 'C'],
  ]);
  expect(titles(after, 's2', 'l1')).toEqual(['Card c3', 'A']);
  expect(titles(after, 's3', 'l1')).toEqual(['B', 'C']);
});

test('adds the stages that columns need beyond the last one', () => {
  const after = paste([['A', 'B', 'C', 'D']]);
  expect(after.stages).toHaveLength(5);
  expect(titles(after, after.stages[4]?.id ?? '', 'l1')).toEqual(['D']);
});

test('goes by the names of stages and lanes where the table has them', () => {
  const after = paste([
    ['', 'S3', 's1'],
    ['L2', 'Idea', ''],
    ['l1', 'Late', 'Early'],
  ]);
  expect(titles(after, 's3', 'l2')).toEqual(['Card c4', 'Idea']);
  expect(titles(after, 's3', 'l1')).toEqual(['Late']);
  expect(titles(after, 's1', 'l1')).toEqual(['Card c1', 'Card c2', 'Early']);
  expect(after.stages).toHaveLength(3);
});

test('goes by lanes alone, and by stages alone', () => {
  const lanes = paste([
    ['l1', 'A'],
    ['l2', 'B'],
  ]);
  expect(titles(lanes, 's2', 'l1')).toEqual(['Card c3', 'A']);
  expect(titles(lanes, 's2', 'l2')).toEqual(['B']);
  const stages = paste([
    ['s1', 's3'],
    ['A', 'B'],
  ]);
  expect(titles(stages, 's1', 'l1')).toEqual(['Card c1', 'Card c2', 'A']);
  expect(titles(stages, 's3', 'l1')).toEqual(['B']);
});

test('makes notes in a lane for notes', () => {
  const after = paste([['Idea']], { stage: 's1', lane: 'l2', index: 0 });
  expect([...after.cards.values()].find(({ title }) => title === 'Idea')?.kind).toBe('note');
});

test('takes back the table that the journey itself gives', () => {
  const { reader } = oneReplica();
  const snapshot = reader.read();
  const table = tableOfCards(snapshot, ['c1', 'c2', 'c3', 'c4']);
  expect(table).toEqual([
    ['', 's1', 's2', 's3'],
    ['l1', 'Card c1', 'Card c3', ''],
    ['l1', 'Card c2', '', ''],
    ['l2', '', '', 'Card c4'],
  ]);
  const after = paste(table);
  expect(titles(after, 's1', 'l1')).toEqual(['Card c1', 'Card c2', 'Card c1', 'Card c2']);
  expect(titles(after, 's3', 'l2')).toEqual(['Card c4', 'Card c4']);
});

test('gives the cards of one cell as a column', () => {
  expect(tableOfCards(oneReplica().reader.read(), ['c2', 'c1'])).toEqual([['Card c1'], ['Card c2']]);
});
