import { describe, expect, it } from 'vitest';
import { visualRuns } from './visualRuns.ts';

const seen = (text: string, direction: 'ltr' | 'rtl') =>
  visualRuns(text, direction).map((run) => `${run.isRtl ? '<' : '>'}${run.text}`);

describe('visualRuns', () => {
  it('keeps a line of one direction whole', () => {
    expect(seen('a bill (1)', 'ltr')).toEqual(['>a bill (1)']);
    expect(seen('שלום עולם', 'rtl')).toEqual(['<שלום עולם']);
  });

  it('paints the end of a line that is read from right to left first', () => {
    expect(seen('אבג abc', 'rtl')).toEqual(['>abc', '<אבג ']);
  });

  it('keeps numbers readable among words that run from right to left', () => {
    expect(seen('חשבון 123 שגוי', 'ltr')).toEqual(['< שגוי', '>123', '<חשבון ']);
  });

  it('has nothing to paint in an empty line', () => {
    expect(seen('', 'rtl')).toEqual([]);
  });
});
