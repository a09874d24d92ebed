import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commentDrafts } from './commentDrafts.ts';

let device: Map<string, string>;

beforeEach(() => {
  device = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => device.get(key) ?? null,
    setItem: (key: string, value: string) => device.set(key, value),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the next page has what was begun, by what it is about', () => {
  const drafts = commentDrafts('ann', 'j');
  drafts.keep('card a', 'Half a thou');
  drafts.keep('thread t', 'No, be');
  const next = commentDrafts('ann', 'j');
  expect(next.read('card a')).toBe('Half a thou');
  expect(next.read('thread t')).toBe('No, be');
  expect(next.read('card b')).toBe('');
});

test('what is sent or taken back is gone, and nobody else has it', () => {
  const drafts = commentDrafts('ann', 'j');
  drafts.keep('card a', 'Half a thought');
  expect(commentDrafts('bob', 'j').read('card a')).toBe('');
  expect(commentDrafts('ann', 'k').read('card a')).toBe('');
  drafts.keep('card a', ' ');
  expect(commentDrafts('ann', 'j').read('card a')).toBe('');
});

test('begins anew over what something else wrote there, and without a device that keeps anything', () => {
  device.set('waymark:drafts:ann:j', '{broken');
  expect(commentDrafts('ann', 'j').read('card a')).toBe('');
  device.set('waymark:drafts:ann:j', '[7,["card a",null],["card b","b"]]');
  expect(commentDrafts('ann', 'j').read('card b')).toBe('b');
  vi.stubGlobal('localStorage', undefined);
  const drafts = commentDrafts('ann', 'j');
  drafts.keep('card a', 'Here');
  expect(drafts.read('card a')).toBe('Here');
});
