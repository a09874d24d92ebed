import type { Id } from '../../../shared/journey/id.ts';
import type { RiskLevel } from '../../../shared/journey/needAtRisk.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import { cycleNeed } from '../../actions/cycleNeed.ts';
import { needLabel, needWords } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { useJourney, useSession } from '../../model/useSession.ts';
import { QuickButton } from './QuickButton.tsx';
import { say } from '../../words/say.ts';

/** One need in the quick-mark bar; each press takes it one level up, and from failing off. */
export function QuickNeed({
  subjects,
  need,
  keys,
}: {
  readonly subjects: readonly Id[];
  readonly need: string;
  readonly keys: string;
}) {
  const session = useSession();
  const level = useJourney((snapshot) =>
    subjects.reduce<RiskLevel | 0>((worst, subject) => {
      const own = marksOf(snapshot, subject).needs.find((mark) => mark.need === need)?.level ?? 0;
      return own > worst ? own : worst;
    }, 0),
  );
  const known = useNeedBook().needOf(need);
  return (
    <QuickButton
      label={level === 0 ? say('{need}: not at risk', { need: needLabel(known) }) : needWords(known, level)}
      keys={keys}
      onClick={() => {
        cycleNeed(session, subjects, need);
      }}
    >
      <NeedMark need={need} level={level} size={20} />
    </QuickButton>
  );
}
