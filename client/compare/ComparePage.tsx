import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { needBookOf } from '../../shared/needs/needBook.ts';
import { NeedBookContext } from '../marks/needBookContext.ts';
import { PageTop } from '../ui/PageTop.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { say, sayCount } from '../words/say.ts';
import { ChangeList } from './ChangeList.tsx';
import { changeLines } from './changeLines.ts';
import styles from './ComparePage.module.css';
import { CompareTable, type Halves } from './CompareTable.tsx';
import type { Side } from './side.ts';
import { TotalsTable } from './TotalsTable.tsx';

/** How things are and how they should become: in numbers, in words, and side by side. */
export function ComparePage({
  before,
  after,
  personMenu,
}: {
  readonly before: Side;
  readonly after: Side;
  readonly personMenu: ReactNode;
}) {
  const [halves, setHalves] = useState<Halves>('both');
  const lines = changeLines(before.snapshot, after.snapshot);
  const title = titleOf(after);
  useEffect(() => {
    document.title = say('{title}, as-is and to-be · Waymark', { title });
  }, [title]);
  return (
    <NeedBookContext value={needBookOf([...before.snapshot.teamNeeds, ...after.snapshot.teamNeeds])}>
      <div className={styles['page']}>
        <PageTop>{personMenu}</PageTop>
        <main className={styles['main']}>
          <h1 className={styles['title']}>{say('As-is and to-be: {title}', { title })}</h1>
          <p className={styles['maps']}>
            <Link href={`/journeys/${before.id}`}>{say('Open the as-is')}</Link>
            <Link href={`/journeys/${after.id}`}>{say('Open the to-be')}</Link>
          </p>
          <TotalsTable before={before} after={after} />
          <section aria-label={say('Changes')}>
            <div role="status">
              <h2 className={styles['heading']}>
                {lines.length === 0
                  ? say('Nothing has changed yet')
                  : sayCount(lines.length, '{count} change', '{count} changes')}
              </h2>
            </div>
            {lines.length === 0 && (
              <p className={styles['hint']}>
                {say('Change the to-be, and see here how it differs from what is.')}
              </p>
            )}
            <ChangeList lines={lines} before={before} after={after} />
          </section>
          <section aria-label={say('Side by side')}>
            <div className={styles['bar']}>
              <h2 className={styles['heading']}>{say('Side by side')}</h2>
              <SegmentedControl
                label={say('Which journey to show')}
                className={styles['switch'] ?? ''}
                value={halves}
                options={[
                  { value: 'both', label: say('Both') },
                  { value: 'before', label: say('As-is') },
                  { value: 'after', label: say('To-be') },
                ]}
                onChange={(chosen) => {
                  if (chosen !== null) setHalves(chosen);
                }}
              />
            </div>
            <CompareTable before={before} after={after} lines={lines} halves={halves} />
          </section>
        </main>
      </div>
    </NeedBookContext>
  );
}

function titleOf({ snapshot }: Side): string {
  return snapshot.header.title.trim() === '' ? say('Untitled journey') : snapshot.header.title;
}
