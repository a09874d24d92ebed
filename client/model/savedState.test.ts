import { expect, test } from 'vitest';
import { SavedState } from './savedState.ts';

test('says Saved only when the last edit was acknowledged', () => {
  const saved = new SavedState();
  expect(saved.status.get()).toBe('opening');
  const asked = saved.sent();
  saved.acknowledged(asked);
  expect(saved.status.get()).toBe('saved');
  saved.edited();
  saved.edited();
  expect(saved.status.get()).toBe('saving');
  saved.acknowledged(1);
  expect(saved.status.get()).toBe('saving');
  saved.acknowledged(saved.sent());
  expect(saved.status.get()).toBe('saved');
});

test('stays offline whatever is edited, and asks again for everything after reconnecting', () => {
  const saved = new SavedState();
  saved.acknowledged(saved.sent());
  saved.disconnected();
  saved.edited();
  expect(saved.status.get()).toBe('offline');
  saved.acknowledged(1);
  expect(saved.status.get()).toBe('offline');
  const asked = saved.sent();
  expect(saved.status.get()).toBe('saving');
  saved.acknowledged(asked);
  expect(saved.status.get()).toBe('saved');
});
