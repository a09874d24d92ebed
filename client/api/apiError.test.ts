import { expect, test } from 'vitest';
import { readProblem, sentenceOf } from './apiError.ts';

test("keeps the server's code and sentence", () => {
  const problem = readProblem(404, {
    code: 'not-found',
    detail: 'This journey does not exist.',
    status: 404,
  });
  expect(problem.code).toBe('not-found');
  expect(sentenceOf(problem)).toBe('This journey does not exist.');
});

test('makes a sentence of what a proxy answers', () => {
  expect(readProblem(502, null).code).toBe('unavailable');
  expect(readProblem(502, '<html>').message).toMatch(/try again/);
  expect(readProblem(418, {}).code).toBe('internal');
});

test('says something about what nobody foresaw', () => {
  expect(sentenceOf(new TypeError('x is undefined'))).toMatch(/reload/);
});
