import { expect, test } from 'vitest';
import type { HistoryField, ReviewState } from '../../../shared/protocol/findingHistory.ts';
import { changedFindings } from './changedFindings.ts';

type Change = ReviewState['changes'][number];

function change(id: string, field: HistoryField, from: string | null, to: string | null): Change {
  return { journey: 'J', kind: 'pain', id, title: `Pain ${id}`, at: '2026-11-22', field, from, to, by: null };
}

test.each([
  ['new', [change('p', 'status', null, 'new'), change('p', 'existence', null, 'exists')]],
  ['gone', [change('p', 'existence', 'exists', null)]],
  ['worse', [change('p', 'severity', '2', '3')]],
  ['worse', [change('p', 'moment', 'made', 'broken')]],
  ['worse', [change('p', 'status', 'resolved', 'new'), change('p', 'severity', '3', '2')]],
  ['better', [change('p', 'level', '3', '1'), change('p', 'grade', 'assumed', 'measured')]],
  ['resolved', [change('p', 'status', 'new', "won't fix"), change('p', 'severity', '2', '3')]],
  ['other', [change('p', 'status', 'resolved', "won't fix")]],
  ['other', [change('p', 'severity', '3', '2'), change('p', 'frequency', '1', '2')]],
  ['other', [change('p', 'owner', null, 'Ann')]],
] as const)('finds what is %s', (outcome, changes) => {
  expect(changedFindings({ changes })).toMatchObject([{ id: 'p', title: 'Pain p', outcome }]);
});

test('tells each finding once, with what changed of it', () => {
  const owner = change('a', 'owner', null, 'Ann');
  const [first, second] = changedFindings({
    changes: [owner, change('b', 'existence', null, 'exists'), change('b', 'status', null, 'new')],
  });
  expect([first?.id, first?.changes]).toEqual(['a', [owner]]);
  expect([second?.id, second?.changes]).toEqual(['b', []]);
});
