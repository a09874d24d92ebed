import { useState } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { historyWords } from '../../marks/historyWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { Button } from '../../ui/Button.tsx';
import { sayCount } from '../../words/say.ts';
import { changedMark } from './changedMark.ts';
import { Place } from './Place.tsx';
import type { ChangedFinding } from './changedFindings.ts';
import changed from './SinceReview.module.css';
import styles from './Summary.module.css';

const MOST = 5;

/** Findings that changed in one way, with what changed; those that are on the map lead to their place. */
export function ChangedList({
  id,
  snapshot,
  title,
  findings,
}: {
  /** The journey's. */
  readonly id: Id;
  readonly snapshot: JourneySnapshot;
  readonly title: string;
  readonly findings: readonly ChangedFinding[];
}) {
  const book = useNeedBook();
  const [isWhole, setIsWhole] = useState(false);
  if (findings.length === 0) return null;
  const more = isWhole ? 0 : findings.length - MOST;
  return (
    <div>
      <h3 className={styles['subheading']}>
        {title} <span className={styles['count']}>{findings.length}</span>
      </h3>
      <ul>
        {findings.slice(0, isWhole ? undefined : MOST).map((finding) => {
          const { words, subject } = changedMark(snapshot, book, finding);
          return (
            <li key={`${finding.kind}/${finding.id}`} className={styles['row']}>
              <div className={styles['rowBody']}>
                {subject === null ? (
                  <span dir="auto">{words}</span>
                ) : (
                  <Place id={id} snapshot={snapshot} subject={subject} words={words} />
                )}
                {finding.changes.length > 0 && (
                  <p className={changed['became']} dir="auto">
                    {finding.changes.map(historyWords).join(' · ')}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button
          kind="quiet"
          className={changed['more']}
          onClick={() => {
            setIsWhole(true);
          }}
        >
          {sayCount(more, 'Show {count} more', 'Show {count} more')}
        </Button>
      )}
    </div>
  );
}
