import type { Id } from '../../../shared/journey/id.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import { painScore } from '../../../shared/scoring/painScore.ts';
import { STATUS_WORDS } from '../../../shared/marks/detailNames.ts';
import { PainMark } from '../../marks/PainMark.tsx';
import { painWords } from '../../marks/markWords.ts';
import { useJourney } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { FoldItem } from './FoldItem.tsx';
import { PainFields } from './PainFields.tsx';
import { usePain } from './usePain.ts';

/** One pain point: its severity, title, status and score, and when it is open everything else about it. */
export function PainItem({
  subject,
  id,
  isOpen,
  onToggle,
}: {
  readonly subject: Id;
  readonly id: Id;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}) {
  const pain = usePain(subject, id);
  const isDoubled = useJourney((snapshot) => marksOf(snapshot, subject).momentOfTruth !== null);
  if (pain === null) return null;
  const score = painScore(pain, isDoubled);
  return (
    <FoldItem
      mark={<PainMark severity={pain.severity} size={14} title={painWords(pain.severity, 1)} />}
      title={pain.title.trim() === '' ? say('Untitled pain point') : pain.title}
      aside={
        <>
          {pain.status !== 'new' && `${say(STATUS_WORDS[pain.status])} · `}
          <span className="unseen">{say('Score')} </span>
          {score}
        </>
      }
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <PainFields pain={pain} score={score} isDoubled={isDoubled} />
    </FoldItem>
  );
}
