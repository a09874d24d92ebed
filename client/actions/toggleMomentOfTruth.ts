import { words } from '../words/words.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { MomentState } from '../../shared/journey/momentOfTruth.ts';
import { MOMENT_STATES } from '../../shared/journey/momentOfTruth.ts';
import { marksOf } from '../../shared/journey/snapshot.ts';
import type { JourneySession } from '../model/journeySession.ts';
import type { Action } from './action.ts';
import { canEdit } from './edit.ts';
import { markSubjects } from './markSubjects.ts';
import { setMoment } from './setMoment.ts';

/** Marks what is selected as a moment of truth; again, and it goes from mixed to broken, to made, and off. */
export const toggleMomentOfTruth: Action = {
  id: 'moment-of-truth',
  label: words('Moment of truth: mixed, broken, made, off'),
  group: 'Mark',
  keys: ['M'],
  isEnabled: (session) => canEdit(session) && markSubjects(session).length > 0,
  perform: (session) => {
    const subjects = markSubjects(session);
    const next = nextMoment(momentStates(session, subjects));
    setMoment(session, subjects, next === null ? null : { state: next });
  },
};

/** How the moments of truth on some subjects go; `null` where there is none. */
function momentStates(session: JourneySession, subjects: readonly Id[]): (MomentState | null)[] {
  const snapshot = session.journey.get();
  return subjects.map((subject) => marksOf(snapshot, subject).momentOfTruth?.state ?? null);
}

/**
 * The state that comes next: mixed first, because it claims least, then broken, which is what people look for.
 * Several subjects that differ first come level with the worst of them.
 */
export function nextMoment(states: readonly (MomentState | null)[]): MomentState | null {
  const worst = MOMENT_STATES.findLast((state) => states.includes(state)) ?? null;
  if (states.some((state) => state !== worst)) return worst;
  if (worst === null) return 'mixed';
  return { mixed: 'broken', broken: 'made', made: null }[worst] as MomentState | null;
}
