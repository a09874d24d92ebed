import { expect, test } from 'vitest';
import { addCardAt, drop, retitle } from '../../tests/helpers/gestures.ts';
import { oneReplica, twoReplicas, send } from '../../tests/helpers/replicas.ts';
import { addPainPoint } from '../changes/addPainPoint.ts';
import { editText } from '../changes/editText.ts';
import { markNeed } from '../changes/markNeed.ts';
import { removeCards } from '../changes/removeCards.ts';
import { setJourneyState } from '../changes/setJourneyState.ts';
import { setStageColour } from '../changes/setStageColour.ts';
import { readJourney } from './journeyReader.ts';

test('answers the same snapshot while nothing changes', () => {
  const { reader, document } = oneReplica();
  expect(reader.read()).toBe(reader.read());
  removeCards(document, { cards: ['nobody'], at: 1 });
  expect(reader.read()).toBe(reader.read());
});

test('a typed letter changes one card, and keeps all the rest', () => {
  const me = oneReplica();
  markNeed(me.document, { id: 'n', subject: 'c1', need: 'time' });
  const before = me.reader.read();
  retitle(me, 'c1', 'Typed');
  const after = me.reader.read();
  expect(after.cards.get('c1')?.title).toBe('Typed');
  expect(after.cards.get('c2')).toBe(before.cards.get('c2'));
  expect(after.cards).not.toBe(before.cards);
  for (const part of ['header', 'stages', 'lanes', 'cells', 'marks'] as const)
    expect(after[part]).toBe(before[part]);
});

test('a typed letter in a card keeps where it is shown, away from where it was put', () => {
  const [a, b] = twoReplicas();
  addCardAt(a, 'xa', 's1', 'l1');
  addCardAt(b, 'xb', 's1', 'l1');
  send(a, b);
  const before = b.reader.read();
  retitle(b, 'xb', 'Typed');
  expect(b.reader.read().cards.get('xb')?.place).toEqual(before.cards.get('xb')?.place);
  expect(b.reader.read()).toEqual(readJourney(b.document));
});

test('typing in a removed card changes nothing that is shown', () => {
  const me = oneReplica();
  removeCards(me.document, { cards: ['c1'], at: 1 });
  const before = me.reader.read();
  retitle(me, 'c1', 'Unseen');
  expect(me.reader.read()).toEqual(before);
});

test('a move keeps other cells, other cards and all marks', () => {
  const me = oneReplica();
  markNeed(me.document, { id: 'n', subject: 'c1', need: 'time' });
  const before = me.reader.read();
  drop(me, 'c1', 's2', 'l1');
  const after = me.reader.read();
  expect(after.cells.get('s3/l2')).toBe(before.cells.get('s3/l2'));
  expect(after.cells.get('s1/l1')).toEqual(['c2']);
  expect(after.cards.get('c3')).toBe(before.cards.get('c3'));
  expect(after.marks).toBe(before.marks);
  expect(after.stages).toBe(before.stages);
});

test('a mark keeps cards, cells and the marks of other subjects', () => {
  const me = oneReplica();
  markNeed(me.document, { id: 'n', subject: 'c1', need: 'time' });
  addPainPoint(me.document, { id: 'p', subject: 'c2' });
  const before = me.reader.read();
  addPainPoint(me.document, { id: 'q', subject: 'c2' });
  const after = me.reader.read();
  expect(after.marks.get('c1')).toBe(before.marks.get('c1'));
  expect(after.marks.get('c2')?.painPoints[0]).toBe(before.marks.get('c2')?.painPoints[0]);
  expect(after.cards).toBe(before.cards);
  expect(after.cells).toBe(before.cells);
});

test('twin marks keep their identity while they do not change', () => {
  const [a, b] = twoReplicas();
  markNeed(a.document, { id: 'na', subject: 'c1', need: 'time', level: 3 });
  markNeed(b.document, { id: 'nb', subject: 'c1', need: 'time' });
  send(b, a);
  const before = a.reader.read();
  markNeed(a.document, { id: 'x', subject: 'c2', need: 'time' });
  expect(a.reader.read().marks.get('c1')).toBe(before.marks.get('c1'));
});

test('a stage that changes colour keeps other stages, cards, cells and marks', () => {
  const me = oneReplica();
  markNeed(me.document, { id: 'n', subject: 's1', need: 'time' });
  const before = me.reader.read();
  setStageColour(me.document, { id: 's2', colour: 'red' });
  const after = me.reader.read();
  expect(after.stages[0]).toBe(before.stages[0]);
  expect(after.stages[1]?.colour).toBe('red');
  for (const part of ['lanes', 'cards', 'cells', 'marks'] as const) expect(after[part]).toBe(before[part]);
});

test('the header changes alone', () => {
  const me = oneReplica();
  const before = me.reader.read();
  setJourneyState(me.document, 'to-be');
  editText(me.document, { collection: 'header', field: 'title' }, 'Renamed');
  const after = me.reader.read();
  expect(after.header).toMatchObject({ state: 'to-be', title: 'Renamed' });
  for (const part of ['stages', 'lanes', 'cards', 'cells', 'marks'] as const)
    expect(after[part]).toBe(before[part]);
});

test('stops listening when it is destroyed', () => {
  const me = oneReplica();
  const before = me.reader.read();
  me.reader.destroy();
  retitle(me, 'c1', 'Unheard');
  expect(me.reader.read()).toBe(before);
});
