import { describe, expect, it } from 'vitest';
import { rebaseTyping, shiftedPosition } from './rebaseTyping.ts';

describe('typing on a text that others changed meanwhile', () => {
  it('keeps a letter typed before what somebody else added', () => {
    expect(rebaseTyping('bill', 'a bill', 'bill is wrong')).toBe('a bill is wrong');
  });

  it('keeps a letter typed after what somebody else added', () => {
    expect(rebaseTyping('bill', 'bills', 'the bill')).toBe('the bills');
  });

  it('removes what the person removed and no more', () => {
    expect(rebaseTyping('the wrong bill', 'the bill', 'oh, the wrong bill')).toBe('oh, the bill');
  });

  it('says what was typed when nobody else typed', () => {
    expect(rebaseTyping('a', 'ab', 'a')).toBe('ab');
  });
});

describe('a caret while somebody else types', () => {
  it('stays before what is added behind it', () => {
    expect(shiftedPosition('bill', 'bill is wrong', 2)).toBe(2);
  });

  it('moves on with what is added in front of it', () => {
    expect(shiftedPosition('bill', 'the bill', 2)).toBe(6);
  });

  it('never leaves the text when what is around it goes', () => {
    expect(shiftedPosition('the bill', 'the', 8)).toBe(3);
    expect(shiftedPosition('the bill is', 'the is', 6)).toBe(4);
  });
});
