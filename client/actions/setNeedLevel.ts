import { markNeed } from '../../shared/changes/markNeed.ts';
import { unmarkNeed } from '../../shared/changes/unmarkNeed.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { RiskLevel } from '../../shared/journey/needAtRisk.ts';
import { needBookOf } from '../../shared/needs/needBook.ts';
import { needLabel, needWords } from '../marks/markWords.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { edit } from './edit.ts';
import { mark } from './mark.ts';
import { withHowMany } from './markSubjects.ts';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';

/** Says how much a need is at risk on stages and cards; 0 takes the mark off them. */
export function setNeedLevel(
  session: JourneySession,
  subjects: readonly Id[],
  need: string,
  level: RiskLevel | 0,
): void {
  const known = needBookOf(session.journey.get().teamNeeds).needOf(need);
  if (level === 0) {
    const isDone = edit(
      session,
      words('Take need off'),
      () => {
        for (const subject of subjects) unmarkNeed(session.document, { subject, need, at: Date.now() });
      },
      subjects,
    );
    if (!isDone) return;
    session.announcement.set(
      withHowMany(session, say('{need}: not at risk', { need: needLabel(known) }), subjects),
    );
    return;
  }
  mark(session, { label: words('Mark need at risk'), said: needWords(known, level), subjects }, () => {
    for (const subject of subjects) markNeed(session.document, { id: session.newId(), subject, need, level });
  });
}
