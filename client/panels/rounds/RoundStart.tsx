import { useEffect, useState } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { mayEdit } from '../../../shared/protocol/role.ts';
import type { Round, RoundKind } from '../../../shared/protocol/rounds.ts';
import { painsOnSubjects, painsToRate } from '../../../shared/scoring/painsToRate.ts';
import { stagePains } from '../../../shared/scoring/stagePains.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { startRound } from '../../api/rounds.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useToast } from '../../ui/useToast.ts';
import { say, sayCount } from '../../words/say.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { PainChoice } from './PainChoice.tsx';
import { PastRounds } from './PastRounds.tsx';
import { openRound, type RoundKeeper } from './roundKeeper.ts';
import { RoundFoot } from './RoundFoot.tsx';
import styles from './RoundStart.module.css';

/** So many pain points and dots the server takes. */
const MOST_PAINS = 100;
const MOST_DOTS = 50;
const USUAL_DOTS = 5;

/** Starts a round for those who may, and leads to those that are over. */
export function RoundStart({
  rounds,
  keeper,
}: {
  readonly rounds: readonly Round[];
  readonly keeper: RoundKeeper;
}) {
  const session = useSession();
  const mayStart = useStore(session.role, mayEdit);
  const hasPains = useJourney(({ marks }) =>
    [...marks.values()].some(({ painPoints }) => painPoints.length > 0),
  );
  return (
    <>
      {mayStart && hasPains && <StartForm keeper={keeper} />}
      {mayStart && !hasPains && (
        <p className={styles['empty']}>
          {say('Nothing hurts on this map yet. Add pain points to cards or stages, then rate them together.')}
        </p>
      )}
      {!mayStart && <p className={styles['empty']}>{say('No round is going on. Editors can start one.')}</p>}
      <PastRounds rounds={rounds} keeper={keeper} />
    </>
  );
}

function StartForm({ keeper }: { readonly keeper: RoundKeeper }) {
  const session = useSession();
  const { journey, journeyId, selection } = session;
  const toast = useToast();
  const [kind, setKind] = useState<RoundKind>('rating');
  const [dots, setDots] = useState(USUAL_DOTS);
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(
    () => new Set(keeper.choice.get() ?? painsToRate(journey.get(), selection.get(), MOST_PAINS)),
  );
  const [isBusy, setIsBusy] = useState(false);
  // What was chosen elsewhere is offered once.
  useEffect(() => () => keeper.choice.set(null), [keeper]);
  const snapshot = useJourney((all) => all);
  const selected = painsOnSubjects(snapshot, useStore(selection));
  const stages = stagePains(snapshot).filter(({ pains }) => pains.length > 0);
  const all = stages.flatMap(({ pains }) => pains.map(({ pain }) => pain.id));
  // What was removed meanwhile is not asked about.
  const asked = all.filter((id) => chosen.has(id));
  const start = (): void => {
    setIsBusy(true);
    startRound(journeyId, { kind, painPoints: asked, dots })
      .then(
        (round) => {
          keeper.take(round);
        },
        async (error: unknown) => {
          await keeper.ask();
          const other = openRound(keeper.rounds.get());
          toast({
            text:
              other === null
                ? sentenceOf(error)
                : say('{name} has started a round already; here it is.', { name: other.facilitator.name }),
            isProblem: true,
          });
        },
      )
      .finally(() => {
        setIsBusy(false);
      });
  };
  return (
    <>
      <div className={styles['kind']}>
        <SegmentedControl<RoundKind>
          label={say('How to vote')}
          className={styles['kinds'] ?? ''}
          value={kind}
          options={[
            { value: 'rating', label: say('Rate each') },
            { value: 'dots', label: say('Spread dots') },
          ]}
          onChange={(one) => {
            if (one !== null) setKind(one);
          }}
        />
        <p className={styles['hint']}>
          {kind === 'rating'
            ? say(
                'Everybody says how bad each is and how often it happens, unseen by the others. Then all look at it together.',
              )
            : say(
                'Everybody gives their dots to what matters most, unseen by the others. Then all look at it together.',
              )}
        </p>
        {kind === 'dots' && (
          <NumberField
            label={say('Dots for each person')}
            value={dots}
            least={1}
            most={MOST_DOTS}
            isWhole
            onKeep={(number) => {
              setDots(number ?? USUAL_DOTS);
            }}
          />
        )}
      </div>
      <PainChoice stages={stages} selected={selected} chosen={chosen} onChoose={setChosen} />
      <RoundFoot>
        {asked.length > MOST_PAINS && (
          <p role="alert" className={styles['problem']}>
            {sayCount(
              MOST_PAINS,
              'A round takes {count} pain point at most',
              'A round takes {count} pain points at most',
            )}
          </p>
        )}
        <Button
          kind="primary"
          disabled={isBusy || asked.length === 0 || asked.length > MOST_PAINS}
          onClick={start}
        >
          {asked.length === 0
            ? say('Choose what to vote on')
            : sayCount(asked.length, 'Start with {count} pain point', 'Start with {count} pain points')}
        </Button>
      </RoundFoot>
    </>
  );
}
