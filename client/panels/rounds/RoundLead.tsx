import { Eye } from 'lucide-react';
import { useState } from 'react';
import type { Round } from '../../../shared/protocol/rounds.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { cancelRound, revealRound } from '../../api/rounds.ts';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useToast } from '../../ui/useToast.ts';
import { say } from '../../words/say.ts';
import type { RoundKeeper } from './roundKeeper.ts';
import { RoundFoot } from './RoundFoot.tsx';
import styles from './RoundLead.module.css';
import { turnoutWords } from './turnoutWords.ts';

/** How many have voted; and for who leads the round, or owns the journey, what ends it. */
export function RoundLead({ round, keeper }: { readonly round: Round; readonly keeper: RoundKeeper }) {
  const { journeyId, person, presence, role } = useSession();
  const isOwner = useStore(role, (held) => held === 'owner');
  const isLeaderHere = useStore(presence.others, (others) =>
    [...others.values()].some((other) => other.person.id === round.facilitator.id),
  );
  const toast = useToast();
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const mayEnd = isOwner || round.facilitator.id === person.id;
  const end = (how: () => Promise<void>): void => {
    setIsBusy(true);
    how()
      .catch((error: unknown) => {
        toast({ text: sentenceOf(error), isProblem: true });
        return keeper.ask();
      })
      .finally(() => {
        setIsBusy(false);
      });
  };
  return (
    <RoundFoot>
      <p role="status" className={styles['turnout']}>
        {turnoutWords(round)}
      </p>
      {mayEnd ? (
        <div className={styles['ends']}>
          <Button
            kind="quiet"
            disabled={isBusy}
            onClick={() => {
              setIsAsking(true);
            }}
          >
            {say('Cancel the round')}
          </Button>
          <Button
            kind="primary"
            icon={<Eye aria-hidden />}
            disabled={isBusy || round.voters === 0}
            onClick={() => {
              end(async () => {
                keeper.take(await revealRound(journeyId, round.id));
              });
            }}
          >
            {say('Reveal')}
          </Button>
        </div>
      ) : (
        <p className={styles['quiet']}>
          {isLeaderHere
            ? say('{name} shows everybody what came out.', { name: round.facilitator.name })
            : say('{name} is not here now; an owner of the journey can reveal it, too.', {
                name: round.facilitator.name,
              })}
        </p>
      )}
      <Dialog
        isOpen={isAsking}
        onClose={() => {
          setIsAsking(false);
        }}
        title={say('Cancel the round?')}
        description={say('What people have given is not shown to anybody.')}
        footer={
          <>
            <Button
              onClick={() => {
                setIsAsking(false);
              }}
            >
              {say('Go on with it')}
            </Button>
            <Button
              kind="danger"
              onClick={() => {
                setIsAsking(false);
                end(async () => {
                  await cancelRound(journeyId, round.id);
                  await keeper.ask();
                });
              }}
            >
              {say('Cancel the round')}
            </Button>
          </>
        }
      />
    </RoundFoot>
  );
}
