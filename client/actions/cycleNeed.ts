import type { Id } from '../../shared/journey/id.ts';
import type { RiskLevel } from '../../shared/journey/needAtRisk.ts';
import { marksOf } from '../../shared/journey/snapshot.ts';
import { sevenNeeds } from '../../shared/needs/sevenNeeds.ts';
import type { JourneySession } from '../model/journeySession.ts';
import type { Action } from './action.ts';
import { canEdit } from './edit.ts';
import { markSubjects } from './markSubjects.ts';
import { setNeedLevel } from './setNeedLevel.ts';
import { say } from '../words/say.ts';

/** Each of the seven needs under its key: off → watch → at risk → failing → off, on all that is selected. */
export const needActions: readonly Action[] = sevenNeeds.needs.map(({ id, label }, index) => ({
  id: `need-${id}`,
  // Said when it is read: no language is known when this file loads.
  get label() {
    return say('{need} at risk', { need: say(label) });
  },
  group: 'Mark',
  keys: [String(index + 1)],
  isEnabled: (session) => canEdit(session) && markSubjects(session).length > 0,
  perform: (session) => {
    cycleNeed(session, markSubjects(session), id);
  },
}));

/** Takes a need one step further on all subjects. */
export function cycleNeed(session: JourneySession, subjects: readonly Id[], need: string): void {
  setNeedLevel(session, subjects, need, nextLevel(needLevels(session, subjects, need)));
}

/** How much a need is at risk where it is worst. */
export function worstLevel(session: JourneySession, subjects: readonly Id[], need: string): RiskLevel | 0 {
  return needLevels(session, subjects, need).reduce((a, b) => (b > a ? b : a), 0);
}

/** How much a need is at risk on each of some subjects. */
function needLevels(session: JourneySession, subjects: readonly Id[], need: string): (RiskLevel | 0)[] {
  const snapshot = session.journey.get();
  return subjects.map(
    (subject) => marksOf(snapshot, subject).needs.find((mark) => mark.need === need)?.level ?? 0,
  );
}

/** The level that comes next; several subjects that differ first come level with the worst of them. */
export function nextLevel(levels: readonly (RiskLevel | 0)[]): RiskLevel | 0 {
  const worst = levels.reduce((a, b) => (b > a ? b : a), 0);
  if (levels.some((level) => level !== worst)) return worst;
  return worst === 3 ? 0 : ((worst + 1) as RiskLevel);
}
