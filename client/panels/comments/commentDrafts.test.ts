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

test('two windows with one journey lose nothing to each other, and bring back nothing that was sent', () => {
  const one = commentDrafts('ann', 'j');
  const other = commentDrafts('ann', 'j');
  one.keep('card a', 'Of the one');
  other.keep('card b', 'Of the other');
  one.keep('card a', 'Of the one, too');
  expect(commentDrafts('ann', 'j').read('card b')).toBe('Of the other');
  other.keep('card b', '');
  one.keep('card a', 'Of the one as well');
  expect(commentDrafts('ann', 'j').read('card b')).toBe('');
  expect(one.read('card b')).toBe('');
});

test('a device that is full takes nothing of what is typed away again', () => {
  commentDrafts('ann', 'j').keep('card a', 'Half');
  const drafts = commentDrafts('ann', 'j');
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => device.get(key) ?? null,
    setItem: () => {
      throw new Error('full');
    },
  });
  drafts.keep('card a', 'Half a thought');
  expect(drafts.read('card a')).toBe('Half a thought');
});
