import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { mayEdit } from '../../../shared/protocol/role.ts';
import type { Round } from '../../../shared/protocol/rounds.ts';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { formatNumber, say, sayCount } from '../../words/say.ts';
import { DotsVote } from './DotsVote.tsx';
import { givenCount, type SendState } from './ownVotes.ts';
import { RatingVote } from './RatingVote.tsx';
import type { RoundKeeper } from './roundKeeper.ts';
import { RoundLead } from './RoundLead.tsx';
import styles from './RoundVote.module.css';
import { askWords } from './useRounds.ts';

/** A round that is open: what is asked, what one has given of it, and how many others have. */
export function RoundVote({ round, keeper }: { readonly round: Round; readonly keeper: RoundKeeper }) {
  const { role } = useSession();
  const mayVote = useStore(role, mayEdit);
  const { facilitator, kind, painPoints } = round;
  return (
    <>
      <div className={styles['ask']}>
        <Avatar name={facilitator.name} colour={facilitator.colour} isDecorative />
        <p>
          <strong>{askWords(round)}</strong>
          <span className={styles['quiet']}>
            {say('Nobody sees what you give. Change it as you like, until all see what came out together.')}
          </span>
        </p>
      </div>
      {mayVote ? (
        <Given round={round} keeper={keeper} />
      ) : (
        <p className={styles['reader']}>{say('You can follow; voting needs an editor link.')}</p>
      )}
      <ol className={styles['list']}>
        {painPoints.map((painPoint) => (
          <li key={painPoint.id} className={styles['item']}>
            {kind === 'rating' ? (
              <RatingVote painPoint={painPoint} votes={keeper.votes} mayVote={mayVote} />
            ) : (
              <DotsVote painPoint={painPoint} round={round} votes={keeper.votes} mayVote={mayVote} />
            )}
          </li>
        ))}
      </ol>
      <RoundLead round={round} keeper={keeper} />
    </>
  );
}

/** How far one is, and whether the server has it. */
function Given({ round, keeper }: { readonly round: Round; readonly keeper: RoundKeeper }) {
  const given = useStore(keeper.votes.given);
  const state = useStore(keeper.votes.state);
  const count = givenCount(round, given);
  const all = round.dots ?? round.painPoints.length;
  return (
    <div className={styles['given']}>
      <p role="status" className={styles['count']}>
        {round.dots === null
          ? say('{count} of {all} rated', { count: formatNumber(count), all: formatNumber(all) })
          : sayCount(all - count, '{count} dot left', '{count} dots left')}
      </p>
      {count > 0 && <Sent state={state} />}
      <span aria-hidden className={styles['track']}>
        <span className={styles['fill']} style={{ inlineSize: `${(count / all) * 100}%` }} />
      </span>
    </div>
  );
}

function Sent({ state }: { readonly state: SendState }) {
  const Icon = { sent: Check, sending: LoaderCircle, waiting: CircleAlert }[state];
  const words = { sent: say('Kept'), sending: say('Sending…'), waiting: say('Not sent yet, trying again') }[
    state
  ];
  return (
    <span className={styles['sent']} data-state={state}>
      <Icon aria-hidden />
      {words}
    </span>
  );
}
