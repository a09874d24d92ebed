import { expect, test } from 'vitest';
import { makeRecord } from '../journey/record.ts';
import { teamNeedShape, type TeamNeed } from '../journey/teamNeed.ts';
import { needBookOf, PUBLISHED_NEEDS } from './needBook.ts';

const own = (id: string, fields: Partial<TeamNeed>) => makeRecord(teamNeedShape, id, fields);

const needs = [
  own('n1', { name: ' “honest” prices', colour: 'teal' }),
  own('n2', { name: 'Élan', isRetired: true }),
  own('n3', { name: '<b>' }),
  own('time', { name: 'Not ours' }),
];
const book = needBookOf(needs);

test('knows the team’s own needs by name, colour and first letter', () => {
  expect(book.needOf('n1')).toMatchObject({ label: '“honest” prices', letter: 'H', colour: 'teal' });
  expect(book.needOf('n2').letter).toBe('É');
  expect(book.needOf('n3').letter).toBe('B');
  expect(needBookOf([own('n4', { name: '!' })]).needOf('n4').letter).toBe('?');
});

test('offers no retired need, but still knows it', () => {
  expect(book.own.map(({ id }) => id)).toEqual(['n1', 'n3']);
  expect(book.needOf('n2')).toMatchObject({ label: 'Élan', isRetired: true });
});

test('[N1] lets nobody take the place of a published need', () => {
  expect(book.needOf('time')).toBe(PUBLISHED_NEEDS.needOf('time'));
});

test('shows an unknown need by its id', () => {
  expect(book.needOf('from-the-future')).toMatchObject({ label: 'from-the-future', letter: '?' });
});

test('sorts as the catalogues list them, then the own ones in order, unknown ones last', () => {
  const ids = ['x', 'n2', 'heard', 'n1', 'a', 'time'];
  expect(ids.toSorted(book.byCatalogue)).toEqual(['time', 'heard', 'n1', 'n2', 'a', 'x']);
});

test('makes one book of one list', () => {
  expect(needBookOf(needs)).toBe(book);
  expect(needBookOf([])).toBe(PUBLISHED_NEEDS);
});
