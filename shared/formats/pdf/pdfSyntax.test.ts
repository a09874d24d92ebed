import { expect, it } from 'vitest';
import { pdfDate, pdfNumbers, pdfText } from './pdfSyntax.ts';

it('writes text so that nothing in it can end it', () => {
  expect(pdfText('A bill')).toBe('(A bill)');
  expect(pdfText('wrong) >> \\(')).toBe(String.raw`(wrong\) >> \\\()`);
  expect(pdfText('é>')).toBe('<FEFF00E9003E>');
  expect(pdfText('a\nb')).toBe('<FEFF0061000A0062>');
  expect(pdfText('👍')).toBe('<FEFFD83DDC4D>');
});

it('writes numbers without exponents, and what is no number as 0', () => {
  expect(pdfNumbers(1e-7, -0.0001, 1.23456, 14400, Number.NaN, Infinity)).toBe('0 0 1.235 14400 0 0');
});

it('writes moments in UTC', () => {
  expect(pdfDate(new Date('2026-11-22T18:05:06.789Z'))).toBe('(D:20261122180506Z)');
});
