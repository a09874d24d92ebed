import { expect, test } from 'vitest';
import { isSingleKey, matchesKeys, type KeyPress } from './matchesKeys.ts';

test('takes Control for Mod, and Command on a Mac', () => {
  expect(matchesKeys(press('d', { ctrlKey: true }), 'Mod+D', false)).toBe(true);
  expect(matchesKeys(press('d', { metaKey: true }), 'Mod+D', false)).toBe(false);
  expect(matchesKeys(press('d', { metaKey: true }), 'Mod+D', true)).toBe(true);
  expect(matchesKeys(press('d', { ctrlKey: true }), 'Mod+D', true)).toBe(false);
});

test('takes a letter alone only alone', () => {
  expect(matchesKeys(press('m'), 'M', false)).toBe(true);
  expect(matchesKeys(press('M', { shiftKey: true }), 'M', false)).toBe(false);
  expect(matchesKeys(press('m', { ctrlKey: true }), 'M', false)).toBe(false);
  expect(matchesKeys(press('m', { altKey: true }), 'M', false)).toBe(false);
});

test('tells undo from redo', () => {
  const redo = press('Z', { ctrlKey: true, shiftKey: true });
  expect(matchesKeys(redo, 'Mod+Shift+Z', false)).toBe(true);
  expect(matchesKeys(redo, 'Mod+Z', false)).toBe(false);
});

test('takes digits where they are, whatever Shift makes of them', () => {
  expect(matchesKeys(press('!', { code: 'Digit1', shiftKey: true }), 'Shift+1', false)).toBe(true);
  expect(matchesKeys(press('&', { code: 'Digit1' }), '1', false)).toBe(true);
  expect(matchesKeys(press('1', { code: 'Digit1' }), 'Shift+1', false)).toBe(false);
});

test('takes signs however the layout makes them', () => {
  expect(matchesKeys(press('?', { shiftKey: true }), '?', false)).toBe(true);
  expect(matchesKeys(press('+', { ctrlKey: true }), 'Mod++', false)).toBe(true);
  expect(matchesKeys(press('+', { ctrlKey: true, shiftKey: true }), 'Mod++', false)).toBe(true);
});

test('takes letters by their place on keyboards of other scripts', () => {
  expect(matchesKeys(press('ь', { code: 'KeyM' }), 'M', false)).toBe(true);
  expect(matchesKeys(press('a', { code: 'KeyQ' }), 'Q', false)).toBe(false);
});

test('knows which shortcuts are a character alone', () => {
  expect(['M', '1', 'Shift+1', '?'].every(isSingleKey)).toBe(true);
  expect(['Mod+D', 'Delete', 'Enter', 'Alt+A'].some(isSingleKey)).toBe(false);
});

function press(key: string, rest: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...rest };
}
