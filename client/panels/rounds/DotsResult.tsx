import { Check } from 'lucide-react';
import { useId } from 'react';
import type { Round } from '../../../shared/protocol/rounds.ts';
import { acceptPain } from '../../actions/writeAgreed.ts';
import { STATUS_WORDS } from '../../../shared/marks/detailNames.ts';
import { useJourney, useMayEdit, useSession } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { formatNumber, say, sayCount } from '../../words/say.ts';
import styles from './DotsResult.module.css';
import { painOf } from './painOf.ts';
import { PainName } from './PainName.tsx';

/** How many dots a pain point got, beside what got the most; and the one click that accepts it. */
export function DotsResult({
  painPoint,
  place,
  dots,
  own,
  most,
}: {
  readonly painPoint: Round['painPoints'][number];
  readonly place: number;
  readonly dots: number;
  /** How many of them the reader gave. */
  readonly own: number;
  /** The most that any got. */
  readonly most: number;
}) {
  const session = useSession();
  const mayEdit = useMayEdit();
  const pain = useJourney((snapshot) => painOf(snapshot, painPoint.id));
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['result']}>
      <span aria-hidden className={styles['place']}>
        {formatNumber(place)}
      </span>
      <div className={styles['body']}>
        <PainName painPoint={painPoint} id={id} />
        <p className={styles['dots']}>
          <span aria-hidden className={styles['bar']} style={{ inlineSize: `${(dots / most) * 60}%` }} />
          {sayCount(dots, '{count} dot', '{count} dots')}
          {own > 0 && (
            <span className={styles['own']}>
              {sayCount(own, '{count} of them yours', '{count} of them yours')}
            </span>
          )}
        </p>
        {pain !== null &&
          (pain.status === 'new' && mayEdit ? (
            <Button
              icon={<Check aria-hidden />}
              onClick={() => {
                acceptPain(session, pain);
              }}
            >
              {say('Accept')}
            </Button>
          ) : (
            <p className={styles['status']}>
              {say('Status: {status}', { status: say(STATUS_WORDS[pain.status]) })}
            </p>
          ))}
      </div>
    </section>
  );
}
