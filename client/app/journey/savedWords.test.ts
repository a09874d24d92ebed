import { expect, test } from 'vitest';
import { savedWords } from './savedWords.ts';

test('says Saved only when the server has it', () => {
  expect(savedWords('saved', true, 'editor').words).toBe('Saved');
  expect(savedWords('saving', true, 'owner').words).toBe('Saving…');
  expect(savedWords('opening', true, 'owner').words).toBe('Opening…');
});

test('promises to keep edits on this device only where it can', () => {
  expect(savedWords('offline', true, 'editor')).toEqual({
    words: 'Offline — kept on this device',
    isWarning: true,
  });
  expect(savedWords('offline', false, 'editor').words).toBe('Offline — keep this tab open');
});

test('tells readers what they may do instead', () => {
  expect(savedWords('saved', false, 'viewer').words).toBe('View only');
  expect(savedWords('saving', false, 'commenter').words).toBe('View only');
  expect(savedWords('offline', false, 'viewer').isWarning).toBe(true);
});
