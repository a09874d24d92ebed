import { expect, it } from 'vitest';
import type { BoardPlace, Direction } from '../../shared/layout/boardPlace.ts';
import { exampleSnapshot } from '../../shared/scoring/exampleSnapshot.ts';
import { endItem, nextItem, type OutlineLayout } from './nextItem.ts';
import { itemKey } from './outlineItem.ts';

function lying(id: string, stage: string, lane: string, order = 'a0') {
  return { id, at: [stage, lane] as const, place: { stage, lane, order } };
}

const journey = exampleSnapshot({
  stages: { a: {}, b: {} },
  lanes: ['top', 'low'],
  cards: [lying('one', 'a', 'top'), lying('two', 'a', 'top', 'a1'), lying('three', 'b', 'top')],
});

const ONE: BoardPlace = { kind: 'card', id: 'one' };
const TWO: BoardPlace = { kind: 'card', id: 'two' };
const EMPTY: BoardPlace = { kind: 'cell', stage: 'a', lane: 'low' };

function walk(layout: OutlineLayout, from: BoardPlace, direction: Direction): string | null {
  const next = nextItem(journey, layout, from, direction);
  return next === null ? null : itemKey(next);
}

it('walks a table down through the cards of a cell, and on to the next lane', () => {
  expect(walk('table', ONE, 'down')).toBe('card:two');
  expect(walk('table', TWO, 'down')).toBe('cell:a/low');
  expect(walk('table', EMPTY, 'up')).toBe('card:two');
  expect(walk('table', ONE, 'up')).toBe('stage:a');
});

it('walks a table sideways at the same height, and to the heads of its rows', () => {
  expect(walk('table', TWO, 'right')).toBe('card:three');
  expect(walk('table', EMPTY, 'right')).toBe('cell:b/low');
  expect(walk('table', ONE, 'left')).toBe('lane:top');
  expect(walk('table', { kind: 'lane', id: 'top' }, 'right')).toBe('card:one');
  expect(walk('table', { kind: 'stage', id: 'b' }, 'left')).toBe('stage:a');
});

it('stops at the edges of a table', () => {
  expect(walk('table', { kind: 'stage', id: 'a' }, 'left')).toBeNull();
  expect(walk('table', { kind: 'stage', id: 'a' }, 'up')).toBeNull();
  expect(walk('table', { kind: 'card', id: 'three' }, 'right')).toBeNull();
  expect(walk('table', EMPTY, 'down')).toBeNull();
});

it('walks a document as one reads, and by its levels', () => {
  expect(walk('document', { kind: 'stage', id: 'a' }, 'down')).toBe('cell:a/top');
  expect(walk('document', TWO, 'down')).toBe('cell:a/low');
  expect(walk('document', EMPTY, 'down')).toBe('stage:b');
  expect(walk('document', TWO, 'left')).toBe('cell:a/top');
  expect(walk('document', EMPTY, 'left')).toBe('stage:a');
  expect(walk('document', { kind: 'cell', stage: 'a', lane: 'top' }, 'right')).toBe('card:one');
  expect(walk('document', EMPTY, 'right')).toBeNull();
});

it('jumps to the ends of a row, of a stage, and of everything', () => {
  const end = (layout: OutlineLayout, isWhole: boolean) =>
    itemKey(endItem(journey, layout, ONE, 'last', isWhole) ?? ONE);
  expect(end('table', false)).toBe('card:three');
  expect(end('document', false)).toBe('cell:a/low');
  expect(end('document', true)).toBe('cell:b/low');
  expect(itemKey(endItem(journey, 'table', TWO, 'first', true) ?? ONE)).toBe('stage:a');
});

it('walks from a stage down to its parts and back, and past its column while it is empty', () => {
  const parts = exampleSnapshot({
    stages: { a: {}, whole: {}, part: { parent: 'whole' } },
    lanes: ['top'],
    cards: [lying('one', 'a', 'top'), lying('two', 'part', 'top')],
  });
  const go = (from: BoardPlace, direction: Direction, layout: OutlineLayout = 'table') => {
    const next = nextItem(parts, layout, from, direction);
    return next === null ? null : itemKey(next);
  };
  expect(go(ONE, 'right')).toBe('card:two');
  expect(go(TWO, 'left')).toBe('card:one');
  expect(go(TWO, 'up')).toBe('stage:part');
  expect(go({ kind: 'stage', id: 'part' }, 'up')).toBe('stage:whole');
  expect(go({ kind: 'stage', id: 'whole' }, 'down')).toBe('stage:part');
  expect(go({ kind: 'stage', id: 'part' }, 'down')).toBe('card:two');
  expect(go({ kind: 'stage', id: 'whole' }, 'down', 'document')).toBe('stage:part');
  expect(itemKey(endItem(parts, 'table', ONE, 'last', false) ?? ONE)).toBe('card:two');
});
