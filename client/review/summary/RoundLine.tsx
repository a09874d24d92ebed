import { Vote } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'wouter';
import type { Id } from '../../../shared/journey/id.ts';
import { listRounds } from '../../api/rounds.ts';
import { formatMoment, say, sayCount } from '../../words/say.ts';
import { useAnswer } from '../list/useAnswer.ts';
import styles from './Summary.module.css';

/** Leads to the round that goes on, to what came out of the last one, or to a new one for those who may start it. */
export function RoundLine({
  id,
  news,
  mayRate,
}: {
  /** The journey's. */
  readonly id: Id;
  /** Another number whenever there is something new to be asked for. */
  readonly news: number;
  /** Whether the reader may vote, and there is anything to rate. */
  readonly mayRate: boolean;
}) {
  const { answer, refresh } = useAnswer(id, listRounds);
  useEffect(() => {
    if (news > 0) refresh();
  }, [news, refresh]);
  // What people rated is beside what the page is about: when it cannot be told, the rest is whole without.
  if (answer === null) return null;
  const open = answer.some(({ state }) => state === 'open');
  const last = answer.find(({ state }) => state === 'revealed');
  if (!open && last === undefined && !mayRate) return null;
  const to = (round: Id): string => `/journeys/${id}?rounds=${encodeURIComponent(round)}`;
  return (
    <p className={styles['round']}>
      <Vote aria-hidden />
      {open && (
        <>
          <span>{say('A round goes on')}</span>
          <Link href={to('')} className={styles['link']}>
            {mayRate ? say('Vote') : say('Follow')}
          </Link>
        </>
      )}
      {!open && last !== undefined && (
        <>
          <span>
            {say('Last round: {time}', { time: formatMoment(Date.parse(last.startedAt)) })} ·{' '}
            {sayCount(last.voters, '{count} voted', '{count} voted')}
          </span>
          <Link href={to(last.id)} className={styles['link']}>
            {say('See what came out')}
          </Link>
        </>
      )}
      {!open && mayRate && (
        <Link href={to('')} className={styles['link']}>
          {last === undefined ? say('Rate pain points together') : say('Vote again')}
        </Link>
      )}
    </p>
  );
}
