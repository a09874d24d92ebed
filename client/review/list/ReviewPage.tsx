import { Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Person } from '../../../shared/protocol/person.ts';
import type { FindingName } from '../../../shared/protocol/review.ts';
import { listFacets } from '../../api/review.ts';
import { PageTop } from '../../ui/PageTop.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { classNames } from '../../ui/classNames.ts';
import { say } from '../../words/say.ts';
import { today } from '../today.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { FilterBar } from './FilterBar.tsx';
import { findingKey } from './findingKey.ts';
import { FindingsList } from './FindingsList.tsx';
import styles from './ReviewPage.module.css';
import { askSearch, facetsQuery, readAsk, type ReviewAsk } from './reviewAsk.ts';
import { useAnswer } from './useAnswer.ts';
import { useColumnChoice } from './useColumnChoice.ts';
import { ViewMenu } from './ViewMenu.tsx';
import { comesLater } from '../../ui/comesLater.ts';

const StatusBoard = comesLater(async () => (await import('../board/StatusBoard.tsx')).StatusBoard);
const FindingPanel = comesLater(async () => (await import('../finding/FindingPanel.tsx')).FindingPanel);
const Pictures = comesLater(async () => (await import('../pictures/Pictures.tsx')).Pictures);

/** The findings of all journeys that one may see: filtered, sorted, grouped, followed up, and taken away as a file. */
export function ReviewPage({
  person,
  personMenu,
}: {
  readonly person: Person;
  readonly personMenu: ReactNode;
}) {
  const search = useSearch();
  const [, navigate] = useLocation();
  const ask = useMemo(() => readAsk(search), [search]);
  const onAsk = useCallback(
    (next: ReviewAsk) => {
      const query = askSearch(next);
      navigate(query === '' ? '/review' : `/review?${query}`, { replace: true });
    },
    [navigate],
  );
  const [choice, setChoice] = useColumnChoice();
  const day = today();
  const facets = useAnswer(facetsQuery(ask, day), listFacets);
  const isList = ask.face === 'list';
  const { tell, tellNothing } = useTold(ask, onAsk);
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    document.title = say('Review · Waymark');
  }, []);
  return (
    <div className={classNames(styles['page'], ask.finding !== null && styles['beside'])}>
      <PageTop>{personMenu}</PageTop>
      <main className={styles['main']}>
        <div className={styles['tools']}>
          <h1 className={styles['title']}>{say('Review')}</h1>
          <SegmentedControl
            label={say('Show the review as')}
            value={ask.face}
            options={[
              { value: 'list', label: say('List') },
              { value: 'board', label: say('Status') },
              { value: 'pictures', label: say('Pictures') },
            ]}
            onChange={(face) => {
              if (face !== null) onAsk({ ...ask, face });
            }}
          />
          <ViewMenu search={askSearch({ ...ask, finding: null })} />
          <span className={styles['space']} />
          {isList && <ColumnMenu choice={choice} onChoice={setChoice} />}
          <ExportMenu ask={ask} columns={choice.shown} today={day} />
        </div>
        <FilterBar ask={ask} facets={facets.answer} onAsk={onAsk} />
        {facets.problem !== null && (
          <p role="alert" className={styles['problem']}>
            {facets.problem}
          </p>
        )}
        {isList && (
          <FindingsList
            ask={ask}
            today={day}
            changes={changes}
            person={person}
            owners={facets.answer?.owner ?? []}
            choice={choice}
            onAsk={onAsk}
            onChoice={setChoice}
            onChanged={facets.refresh}
            onTell={tell}
          />
        )}
        {ask.face === 'board' && (
          <Suspense>
            <StatusBoard ask={ask} today={day} changes={changes} onChanged={facets.refresh} onTell={tell} />
          </Suspense>
        )}
        {ask.face === 'pictures' && (
          <Suspense>
            <Pictures ask={ask} today={day} />
          </Suspense>
        )}
      </main>
      {ask.finding !== null && (
        <Suspense>
          <FindingPanel
            key={findingKey(ask.finding)}
            name={ask.finding}
            today={day}
            person={person}
            owners={facets.answer?.owner ?? []}
            onClose={tellNothing}
            onChanged={() => {
              setChanges(changes + 1);
              facets.refresh();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Tells all about a finding beside the list, and leads the keyboard back to where it was asked for. */
function useTold(ask: ReviewAsk, onAsk: (ask: ReviewAsk) => void) {
  const asked = useRef<Element | null>(null);
  const tell = useCallback(
    ({ journey, kind, id }: FindingName) => {
      asked.current = document.activeElement;
      onAsk({ ...ask, finding: { journey, kind, id } });
    },
    [ask, onAsk],
  );
  const tellNothing = useCallback(() => {
    onAsk({ ...ask, finding: null });
    if (asked.current instanceof HTMLElement) asked.current.focus();
  }, [ask, onAsk]);
  return { tell, tellNothing };
}
