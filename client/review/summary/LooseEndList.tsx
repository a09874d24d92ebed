import { Link } from 'wouter';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import type { Claim } from '../../../shared/scoring/claimsOn.ts';
import type { LooseEnds } from '../../../shared/scoring/looseEnds.ts';
import type { NeedBook } from '../../../shared/needs/needBook.ts';
import { momentWords, needLabel } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { say } from '../../words/say.ts';
import { Panel } from './Panel.tsx';
import { Place } from './Place.tsx';
import styles from './Summary.module.css';

const MOST = 4;

/** What has no owner, and what is only assumed. */
export function LooseEndList({
  id,
  snapshot,
  ends,
}: {
  readonly id: Id;
  readonly snapshot: JourneySnapshot;
  readonly ends: LooseEnds;
}) {
  const book = useNeedBook();
  const { isUnowned, unowned, assumed, claims, untouched, touchpoints } = ends;
  return (
    <Panel title={say('No owner, no evidence')}>
      {isUnowned && <p className={styles['none']}>{say('Nobody answers for this journey.')}</p>}
      {unowned.length > 0 && (
        <>
          <h3 className={styles['subheading']}>
            {say('Pain points without an owner')} <span className={styles['count']}>{unowned.length}</span>
          </h3>
          <ul>
            {unowned.slice(0, MOST).map(({ pain }) => (
              <li key={pain.id} className={styles['row']}>
                <Place
                  id={id}
                  snapshot={snapshot}
                  subject={pain.subject}
                  words={pain.title.trim() || say('Untitled pain point')}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {assumed.length > 0 && (
        <>
          <h3 className={styles['subheading']}>
            <Link href={`/journeys/${id}?lens=evidence`} className={styles['link']}>
              {say('{assumed} of {claims} claims assumed', { assumed: assumed.length, claims })}
            </Link>
          </h3>
          <ul>
            {assumed.slice(0, MOST).map((claim) => (
              <li key={claim.mark.id} className={styles['row']}>
                <Place
                  id={id}
                  snapshot={snapshot}
                  subject={claim.mark.subject}
                  words={claimWords(claim, book)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {untouched.length > 0 && (
        <p className={styles['none']}>
          <Link href={`/journeys/${id}?lens=coverage`} className={styles['link']}>
            {say('nobody looked at {untouched} of {touchpoints} touchpoints', {
              untouched: untouched.length,
              touchpoints,
            })}
          </Link>
        </p>
      )}
      {!isUnowned && unowned.length + assumed.length + untouched.length === 0 && (
        <p className={styles['none']}>{say('Everything here has an owner and evidence.')}</p>
      )}
    </Panel>
  );
}

function claimWords({ mark }: Claim, book: NeedBook): string {
  if ('need' in mark) return say('{need} at risk', { need: needLabel(book.needOf(mark.need)) });
  if ('stake' in mark) return momentWords(mark.state);
  return mark.title.trim() || say('Untitled pain point');
}
