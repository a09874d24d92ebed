import { expect, test } from 'vitest';
import { keyNames, splitKeys } from './keyNames.ts';

test('shows the keys as they are printed on this kind of keyboard', () => {
  expect(keyNames('Mod+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z']);
  expect(keyNames('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(keyNames('m', false)).toEqual(['M']);
  expect(keyNames('ArrowUp', false)).toEqual(['↑']);
});

test('takes a plus as a key', () => {
  expect(splitKeys('+')).toEqual(['+']);
  expect(splitKeys('Mod++')).toEqual(['Mod', '+']);
  expect(splitKeys('Mod+Shift+1')).toEqual(['Mod', 'Shift', '1']);
});
