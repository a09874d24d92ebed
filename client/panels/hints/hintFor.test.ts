import { beforeEach, describe, expect, it } from 'vitest';
import { memorySession } from '../../../tests/helpers/memorySession.ts';
import { smallJourney } from '../../../tests/helpers/smallJourney.ts';
import { addEvidenceTo } from '../../actions/addEvidenceTo.ts';
import { setEmotionOf } from '../../actions/setEmotionOf.ts';
import { setNeedLevel } from '../../actions/setNeedLevel.ts';
import type { JourneySession } from '../../model/journeySession.ts';
import { hintFor, readHints, type HintPlace } from './hintFor.ts';

let session: JourneySession;

beforeEach(() => {
  session = memorySession('owner');
});

describe('the hints', () => {
  it('lead from the empty board to the first card', () => {
    session = memorySession('owner', { ...smallJourney(), cards: [] });
    expect(hint('journey')).toBe('board');
  });

  it('lead from the first card to the first mark, its evidence, and to sharing', () => {
    expect(hint('subject')).toBe('card');
    setEmotionOf(session, ['c1'], -1);
    expect(hint('subject')).toBe('mark');
    setNeedLevel(session, ['c1'], 'time', 2);
    expect(hint('subject')).toBe('evidence');
    addEvidenceTo(session, 'c1');
    expect(hint('subject')).toBeNull();
    expect(hint('journey')).toBe('share');
  });

  it('are said once: what was dismissed does not come back, nor does what came before', () => {
    expect(hint('subject', 'card')).toBeNull();
    setEmotionOf(session, ['c1'], -1);
    expect(hint('subject', 'card')).toBe('mark');
  });

  it('take what the device has kept for what it is, and leave out the rest', () => {
    expect(readHints('mark nonsense board')).toEqual(['board', 'mark']);
    expect(readHints('')).toEqual([]);
  });
});

function hint(place: HintPlace, dismissed = ''): string | null {
  return hintFor(session.journey.get(), session.role.get(), place, readHints(dismissed));
}
