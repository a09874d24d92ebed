import { markMomentOfTruth } from '../../shared/changes/markMomentOfTruth.ts';
import { unmarkMomentOfTruth } from '../../shared/changes/unmarkMomentOfTruth.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { MomentOfTruth } from '../../shared/journey/momentOfTruth.ts';
import { STAKE_WORDS } from '../../shared/marks/markNames.ts';
import { momentWords } from '../marks/markWords.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { edit } from './edit.ts';
import { mark } from './mark.ts';
import { withHowMany } from './markSubjects.ts';
import { inSentence, say } from '../words/say.ts';
import { words } from '../words/words.ts';

/** What can be said of a moment of truth at once; its reason is typed. */
export type MomentFields = Partial<Pick<MomentOfTruth, 'stake' | 'state' | 'kind'>>;

/** Marks stages and cards as moments of truth or changes the marks they have; `null` takes them off. */
export function setMoment(
  session: JourneySession,
  subjects: readonly Id[],
  fields: MomentFields | null,
): void {
  if (fields === null) {
    const isDone = edit(
      session,
      words('Take moment of truth off'),
      () => {
        for (const subject of subjects) unmarkMomentOfTruth(session.document, { subject, at: Date.now() });
      },
      subjects,
    );
    if (!isDone) return;
    session.announcement.set(withHowMany(session, say('No moment of truth any more'), subjects));
    return;
  }
  mark(session, { label: words('Mark moment of truth'), said: momentSaid(fields), subjects }, () => {
    for (const subject of subjects)
      markMomentOfTruth(session.document, { id: session.newId(), subject, ...fields });
  });
}

function momentSaid({ state, stake }: MomentFields): string {
  if (state !== undefined) return momentWords(state);
  return stake === undefined
    ? say('Moment of truth')
    : say('Moment of truth: {stake} at stake', { stake: inSentence(say(STAKE_WORDS[stake])) });
}
