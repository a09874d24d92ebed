import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { addCounts, readPlaywrightCounts, readVitestCounts } from './testCounts.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-counts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function report(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

it('counts a test file that could not be loaded as failed', () => {
  const path = report({
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}, {}, {}] },
    ],
  });
  expect(readVitestCounts(path)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

it('counts a browser test that passed on a retry as passed', () => {
  const path = report({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } });
  expect(readPlaywrightCounts(path)).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

it('answers nothing where a run left no report', () => {
  expect(readVitestCounts(join(folder, 'none.json'))).toBeUndefined();
  expect(readPlaywrightCounts(join(folder, 'none.json'))).toBeUndefined();
});

it('adds counts up', () => {
  const sum = addCounts({ passed: 1, failed: 2, skipped: 3 }, { passed: 4, failed: 5, skipped: 6 });
  expect(sum).toEqual({ passed: 5, failed: 7, skipped: 9 });
});
