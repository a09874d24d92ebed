import { Check, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { AgreedRating } from '../../../shared/changes/rateAsAgreed.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { FREQUENCIES, frequencyOf, SEVERITIES } from '../../../shared/journey/painPoint.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import type { Round, RoundResult } from '../../../shared/protocol/rounds.ts';
import { agreementOf } from '../../../shared/scoring/agreementOf.ts';
import { resultBefore } from '../../../shared/scoring/resultBefore.ts';
import { writeAgreed } from '../../actions/writeAgreed.ts';
import { useJourney, useMayEdit, useSession } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { formatNumber, say, sayCount } from '../../words/say.ts';
import { DotsResult } from './DotsResult.tsx';
import { painOf } from './painOf.ts';
import { RatingResult, type OfferedRating } from './RatingResult.tsx';
import type { RoundKeeper } from './roundKeeper.ts';
import styles from './RoundResults.module.css';

/** What came out of a round, and what becomes of it: written to the map, or voted on again. */
export function RoundResults({
  round,
  rounds,
  keeper,
}: {
  readonly round: Round;
  readonly rounds: readonly Round[];
  readonly keeper: RoundKeeper;
}) {
  const session = useSession();
  const mayEdit = useMayEdit();
  const results = round.results ?? [];
  const [settled, setSettled] = useState<ReadonlyMap<Id, Partial<AgreedRating>>>(new Map());
  const agreed = results.flatMap(
    (result) => wholeOf(result, offered(result, settled.get(result.painPoint))) ?? [],
  );
  const toWrite = useJourney((snapshot) =>
    agreed
      .filter((rating) => isToWrite(snapshot, rating))
      .map(({ id }) => id)
      .join(' '),
  );
  const open = agreed.filter(({ id }) => toWrite.split(' ').includes(id));
  const apart = results.filter((result) => agreementOf(result) === 'apart').map(({ painPoint }) => painPoint);
  const most = Math.max(1, ...results.map(({ dots }) => dots ?? 0));
  const nameOf = (id: Id): Round['painPoints'][number] =>
    round.painPoints.find((pain) => pain.id === id) ?? { id, title: '' };
  return (
    <>
      <div className={styles['sum']}>
        <p>
          {sayCount(round.voters, '{count} person voted', '{count} people voted')}
          {round.kind === 'rating' && ` · ${apartWords(apart.length)}`}
        </p>
        {mayEdit && (
          <div className={styles['all']}>
            {open.length > 1 && (
              <Button
                kind="primary"
                icon={<Check aria-hidden />}
                onClick={() => {
                  writeAgreed(session, open);
                }}
              >
                {say('Set all {count}', { count: formatNumber(open.length) })}
              </Button>
            )}
            <Button
              icon={<RotateCcw aria-hidden />}
              onClick={() => {
                keeper.choice.set(apart.length > 0 ? apart : round.painPoints.map(({ id }) => id));
                keeper.shown.set(null);
              }}
            >
              {say('Vote again')}
            </Button>
          </div>
        )}
      </div>
      <ol className={styles['list']}>
        {results.map((result, place) => (
          <li key={result.painPoint} className={styles['item']}>
            {round.kind === 'rating' ? (
              <RatingResult
                painPoint={nameOf(result.painPoint)}
                result={result}
                before={resultBefore(rounds, round, result.painPoint)}
                own={round.mine.find(({ painPoint }) => painPoint === result.painPoint) ?? null}
                offered={offered(result, settled.get(result.painPoint))}
                agreed={agreed.find(({ id }) => id === result.painPoint) ?? null}
                isOpen={open.some(({ id }) => id === result.painPoint)}
                onSettle={(rating) => {
                  const before = settled.get(result.painPoint);
                  setSettled(new Map(settled).set(result.painPoint, { ...before, ...rating }));
                }}
              />
            ) : (
              <DotsResult
                painPoint={nameOf(result.painPoint)}
                place={place + 1}
                dots={result.dots ?? 0}
                own={round.mine.find(({ painPoint }) => painPoint === result.painPoint)?.dots ?? 0}
                most={most}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function apartWords(count: number): string {
  return count === 0
    ? say('nobody is far apart')
    : sayCount(count, '{count} to talk about', '{count} to talk about');
}

/** What is offered to be written: the medians that are steps of their scales, unless people settled on something else. */
function offered(
  { severity, frequency }: RoundResult,
  settled: Partial<AgreedRating> | undefined,
): OfferedRating {
  return {
    severity: settled?.severity ?? SEVERITIES.find((step) => step === severity?.median) ?? null,
    frequency: settled?.frequency ?? FREQUENCIES.find((step) => step === frequency?.median) ?? null,
  };
}

function wholeOf({ painPoint }: RoundResult, { severity, frequency }: OfferedRating): AgreedRating | null {
  return severity === null || frequency === null ? null : { id: painPoint, severity, frequency };
}

/** Whether the map has a pain point, and says something else of it. */
function isToWrite(snapshot: JourneySnapshot, { id, severity, frequency }: AgreedRating): boolean {
  const pain = painOf(snapshot, id);
  return pain !== null && (pain.severity !== severity || frequencyOf(pain) !== frequency);
}
