import { afterEach, beforeEach, expect, test } from 'vitest';
import { setLocked } from '../../shared/changes/setLocked.ts';
import { painfulJourney } from '../../tests/helpers/painfulJourney.ts';
import { memorySession } from '../../tests/helpers/memorySession.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { acceptPain, writeAgreed } from './writeAgreed.ts';

let session: JourneySession;

beforeEach(() => {
  session = memorySession('editor', painfulJourney('Call'));
});

afterEach(() => {
  session.destroy();
});

const agreed = [
  { id: 'p1', severity: 1, frequency: 2 },
  { id: 'p2', severity: 4, frequency: 4 },
  { id: 'gone', severity: 0, frequency: 1 },
] as const;

/** Severity and frequency of p1 and p2. */
function ratings(): unknown[] {
  return ['c1', 'c2'].flatMap((card) =>
    (session.journey.get().marks.get(card)?.painPoints ?? []).map(({ severity, frequency }) => [
      severity,
      frequency,
    ]),
  );
}

test('writes all that was agreed on as one step, and takes it back as one', () => {
  expect(writeAgreed(session, agreed)).toBe(2);
  expect(ratings()).toEqual([
    [1, 2],
    [4, 4],
  ]);
  session.history.undo();
  expect(ratings()).toEqual([
    [4, 5],
    [2, 3],
  ]);
});

test('leaves out what is locked, and says so', () => {
  setLocked(session.document, { ids: ['c1'], isLocked: true });
  expect(writeAgreed(session, agreed)).toBe(1);
  expect(ratings()).toEqual([
    [4, 5],
    [4, 4],
  ]);
  expect(session.announcement.get()).toBe('1 pain point rated as agreed · 1 is locked');
});

test('writes nothing for somebody who may only look', () => {
  session.destroy();
  session = memorySession('commenter', painfulJourney('Call'));
  expect(writeAgreed(session, agreed)).toBe(0);
  acceptPain(session, { id: 'p1', subject: 'c1' });
  expect(ratings()[0]).toEqual([4, 5]);
  expect(session.journey.get().marks.get('c1')?.painPoints[0]?.status).toBe('new');
});
