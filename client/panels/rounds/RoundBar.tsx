import { Vote, X } from 'lucide-react';
import { mayEdit } from '../../../shared/protocol/role.ts';
import type { Round } from '../../../shared/protocol/rounds.ts';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { formatNumber, say } from '../../words/say.ts';
import { givenCount } from './ownVotes.ts';
import styles from './RoundBar.module.css';
import { openRound, type RoundKeeper } from './roundKeeper.ts';
import { turnoutWords } from './turnoutWords.ts';
import { askWords } from './useRounds.ts';

/** Says over the journey that a round goes on, or has just ended, while its panel is closed. */
export function RoundBar({ keeper }: { readonly keeper: RoundKeeper }) {
  const { viewing } = useSession();
  const isClosed = useStore(viewing.side, (side) => side !== 'round');
  const open = useStore(keeper.rounds, openRound);
  const shown = useStore(keeper.shown);
  if (!isClosed || (open === null && shown === null)) return null;
  const show = (): void => {
    viewing.side.set('round');
  };
  return (
    <section className={styles['bar']} aria-label={say('Round')}>
      <Vote aria-hidden className={styles['icon']} />
      {open === null ? (
        <>
          <p className={styles['words']}>{say('The round is over')}</p>
          <Button kind="primary" onClick={show}>
            {say('See what came out')}
          </Button>
          <IconButton
            label={say('Not now')}
            side="top"
            onClick={() => {
              keeper.shown.set(null);
            }}
          >
            <X aria-hidden />
          </IconButton>
        </>
      ) : (
        <OpenRound round={open} keeper={keeper} onShow={show} />
      )}
    </section>
  );
}

function OpenRound({
  round,
  keeper,
  onShow,
}: {
  readonly round: Round;
  readonly keeper: RoundKeeper;
  readonly onShow: () => void;
}) {
  const { person, role } = useSession();
  const mayVote = useStore(role, mayEdit);
  const given = useStore(keeper.votes.given);
  const count = givenCount(round, given);
  const all = round.dots ?? round.painPoints.length;
  const isOwn = round.facilitator.id === person.id;
  return (
    <>
      <p className={styles['words']}>
        {!isOwn && <span className={styles['ask']}>{askWords(round)}</span>}
        <span className={styles['far']}>
          {mayVote
            ? say('You gave {count} of {all}', { count: formatNumber(count), all: formatNumber(all) })
            : turnoutWords(round)}
          {isOwn && ` · ${turnoutWords(round)}`}
        </span>
      </p>
      <Button kind="primary" onClick={onShow}>
        {mayVote ? (count === 0 ? say('Vote') : say('Go on')) : say('Follow')}
      </Button>
    </>
  );
}
