import { expect, it } from 'vitest';
import { shifted } from './sharedTextField.ts';

it('moves the caret with what is typed or removed before it', () => {
  expect(shifted(5, [{ retain: 2 }, { insert: 'abc' }])).toBe(8);
  expect(shifted(5, [{ retain: 1 }, { delete: 2 }])).toBe(3);
});

it('leaves the caret where somebody types at or after it', () => {
  expect(shifted(5, [{ retain: 5 }, { insert: 'abc' }])).toBe(5);
  expect(shifted(5, [{ retain: 9 }, { delete: 2 }])).toBe(5);
});

it('puts the caret where the text around it was removed', () => {
  expect(shifted(5, [{ retain: 3 }, { delete: 10 }, { insert: 'x' }])).toBe(3);
});
