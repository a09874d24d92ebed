import { ChevronRight } from 'lucide-react';
import type { Round } from '../../../shared/protocol/rounds.ts';
import { formatMoment, say, sayCount } from '../../words/say.ts';
import styles from './PastRounds.module.css';
import type { RoundKeeper } from './roundKeeper.ts';

/** The rounds whose results everybody has seen, the newest first. */
export function PastRounds({
  rounds,
  keeper,
}: {
  readonly rounds: readonly Round[];
  readonly keeper: RoundKeeper;
}) {
  const past = rounds.filter(({ state }) => state === 'revealed');
  if (past.length === 0) return null;
  return (
    <section className={styles['past']} aria-label={say('Rounds before')}>
      <h3 className={styles['title']}>{say('Rounds before')}</h3>
      <ul>
        {past.map(({ id, kind, painPoints, startedAt, facilitator, voters }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['round']}
              onClick={() => {
                keeper.shown.set(id);
              }}
            >
              <span className={styles['words']}>
                <span>
                  {[
                    kind === 'rating' ? say('Rating') : say('Dots'),
                    sayCount(painPoints.length, '{count} pain point', '{count} pain points'),
                  ].join(' · ')}
                </span>
                <span className={styles['quiet']}>
                  {[
                    formatMoment(Date.parse(startedAt)),
                    facilitator.name,
                    sayCount(voters, '{count} voted', '{count} voted'),
                  ].join(' · ')}
                </span>
              </span>
              <ChevronRight aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
