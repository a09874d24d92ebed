import { expect, test } from 'vitest';
import type { Command } from './command.ts';
import { rankCommands } from './rankCommands.ts';

const commands = [
  ['undo', 'Undo', 'Edit'],
  ['note', 'Add note', 'Add'],
  ['s1', 'Decision', 'Stage'],
  ['fit', 'Zoom to fit', 'View'],
].map(([id = '', label = '', kind = '']): Command => ({ id, label, kind, perform: () => undefined }));

function ranked(query: string, ...recent: string[]): string[] {
  return rankCommands(commands, query, recent).map(({ id }) => id);
}

test('lists what was used last first, and the rest as it comes', () => {
  expect(ranked('')).toEqual(['undo', 'note', 's1', 'fit']);
  expect(ranked('', 'fit', 's1')).toEqual(['fit', 's1', 'undo', 'note']);
});

test('finds by label, or by kind and label', () => {
  expect(ranked('zf')).toEqual(['fit']);
  expect(ranked('stage dec')).toEqual(['s1']);
});

test('prefers the better match to the one used last', () => {
  expect(ranked('un', 's1', 'fit')[0]).toBe('undo');
});
