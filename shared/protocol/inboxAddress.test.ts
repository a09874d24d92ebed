import { expect, test } from 'vitest';
import type { InboxItem } from './inbox.ts';
import { inboxAddress } from './inboxAddress.ts';

const item: InboxItem = {
  id: 'i',
  kind: 'mention',
  journey: { id: 'J', title: 'A bill' },
  finding: null,
  thread: null,
  text: 'I wait & wait',
  by: null,
  at: '2026-11-22T10:00:00Z',
  isRead: false,
};

/** The item of a thread on something. */
function on(kind: string, id: string): InboxItem {
  return { ...item, thread: { id: 't', subject: { kind, id } } };
}

test('leads to the talk beside the card', () => {
  expect(inboxAddress(on('card', 'c/1'))).toBe('/journeys/J?card=c%2F1&comments=open');
  expect(inboxAddress(on('journey', ''))).toBe('/journeys/J?comments=open');
});

test('leads to all about the finding, in the review', () => {
  const finding = { journey: 'J', kind: 'pain', id: 'p&1' } as const;
  expect(inboxAddress({ ...item, kind: 'due', finding })).toBe(
    '/review?journey=J&kind=pain&finding=J%2Fpain%2Fp%261',
  );
  expect(inboxAddress(item)).toBe('/journeys/J');
});
