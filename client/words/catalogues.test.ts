import { expect, test } from 'vitest';
import { readInterfaceText } from '../../tests/helpers/interfaceText.ts';

const { unsaid } = readInterfaceText();

test('everything that the client shows is said, so that it can be translated', () => {
  expect(unsaid).toEqual([]);
});
