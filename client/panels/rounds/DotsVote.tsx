import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import type { Round } from '../../../shared/protocol/rounds.ts';
import { useStore } from '../../model/useStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say, sayCount } from '../../words/say.ts';
import styles from './DotsVote.module.css';
import { givenCount, type OwnVotes } from './ownVotes.ts';
import { PainName } from './PainName.tsx';

/** How many of their dots one person gives a pain point. */
export function DotsVote({
  painPoint,
  round,
  votes,
  mayVote,
}: {
  readonly painPoint: Round['painPoints'][number];
  readonly round: Round;
  readonly votes: OwnVotes;
  readonly mayVote: boolean;
}) {
  const id = useId();
  const dots = useStore(votes.given, (given) => given.get(painPoint.id)?.dots ?? 0);
  const left = useStore(votes.given, (given) => (round.dots ?? 0) - givenCount(round, given));
  return (
    <section aria-labelledby={id} className={styles['vote']}>
      <PainName painPoint={painPoint} id={id} />
      {mayVote && (
        <div className={styles['dots']}>
          <IconButton
            label={say('One dot less')}
            // Not `disabled`: the keyboard would be nowhere.
            aria-disabled={dots === 0}
            className={styles['step'] ?? ''}
            onClick={() => {
              if (dots > 0) votes.give(painPoint.id, { dots: dots - 1 });
            }}
          >
            <Minus aria-hidden />
          </IconButton>
          <output className={styles['given']}>
            <span className="unseen">{sayCount(dots, '{count} dot', '{count} dots')}</span>
            {Array.from({ length: dots }, (_, at) => (
              <span key={at} aria-hidden className={styles['dot']} />
            ))}
            {dots === 0 && (
              <span aria-hidden className={styles['none']}>
                {say('No dots')}
              </span>
            )}
          </output>
          <IconButton
            label={say('One dot more')}
            aria-disabled={left <= 0}
            className={styles['step'] ?? ''}
            onClick={() => {
              if (left > 0) votes.give(painPoint.id, { dots: dots + 1 });
            }}
          >
            <Plus aria-hidden />
          </IconButton>
        </div>
      )}
    </section>
  );
}
