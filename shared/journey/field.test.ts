import { expect, test } from 'vitest';
import { mapOf, oneOf, optionalOneOf, optionalString, string, stringSet, text } from './field.ts';

const NONSENSE = [undefined, null, 7, true, [], {}, 'x'.repeat(201), () => 'x'];

test('[S2] every field reads anything at all as a valid value', () => {
  for (const raw of NONSENSE) {
    expect(string('none').read(raw)).toBe('none');
    expect(optionalString().read(raw)).toBeNull();
    expect(oneOf(['a', 'b'], 'b').read(raw)).toBe('b');
    expect(optionalOneOf(['a', 'b']).read(raw)).toBeNull();
    expect(stringSet().read(raw)).toEqual([]);
    expect(typeof text().read(raw)).toBe('string');
  }
});

test('fields read what they are for', () => {
  expect(string('none').read('')).toBe('');
  expect(optionalString().read('web')).toBe('web');
  expect(optionalString().read('')).toBeNull();
  expect(oneOf([0, 1], 1).read(0)).toBe(0);
  expect(optionalOneOf([0, 1]).read(0)).toBe(0);
  expect(text().read('x'.repeat(1000))).toHaveLength(1000);
});

test('[P4] a set is sorted, without repetition, empty members or ones that are too long', () => {
  expect(stringSet().read(['b', 'a', '', 'b', 7, 'x'.repeat(201)])).toEqual(['a', 'b']);
});

test('nothing is said under a key that nobody used, whatever it is called', () => {
  const field = mapOf([1, 2]);
  for (const raw of [undefined, {}, { p1: 1 }]) {
    const said = field.read(raw);
    for (const key of ['constructor', 'toString', '__proto__']) expect(said[key]).toBeUndefined();
  }
  expect(field.read(JSON.parse('{ "__proto__": 2 }'))['__proto__']).toBe(2);
});
