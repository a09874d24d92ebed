import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Finding } from '../../../shared/protocol/review.ts';
import type { Person } from '../../../shared/protocol/person.ts';
import { listFacets, listFindings } from '../../api/review.ts';
import { Button } from '../../ui/Button.tsx';
import { say, sayCount } from '../../words/say.ts';
import { today } from '../today.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { FilterBar } from './FilterBar.tsx';
import { findingKey } from './findingKey.ts';
import { FindingsTable } from './FindingsTable.tsx';
import { FollowUpBar } from './FollowUpBar.tsx';
import { Pager } from './Pager.tsx';
import styles from './ReviewPage.module.css';
import { askSearch, facetsQuery, pageQuery, readAsk, type ReviewAsk } from './reviewAsk.ts';
import { ReviewTop } from '../ReviewTop.tsx';
import { useAnswer } from './useAnswer.ts';
import { useColumnChoice } from './useColumnChoice.ts';
import { ViewMenu } from './ViewMenu.tsx';

const NOTHING: readonly Finding[] = [];

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
  const [selection, setSelection] = useState<readonly Finding[]>(NOTHING);
  const day = today();
  const list = useAnswer(pageQuery(ask, day), listFindings);
  const facets = useAnswer(facetsQuery(ask, day), listFacets);
  const { answer } = list;
  useEffect(() => {
    document.title = say('Review · Waymark');
  }, []);

  const selected = useMemo(() => new Set(selection.map(findingKey)), [selection]);
  const onSelect = useCallback((findings: readonly Finding[], isSelected: boolean) => {
    const keys = new Set(findings.map(findingKey));
    setSelection((before) => {
      const others = before.filter((one) => !keys.has(findingKey(one)));
      return isSelected ? [...others, ...findings] : others;
    });
  }, []);

  return (
    <div className={styles['page']}>
      <ReviewTop personMenu={personMenu} />
      <main className={styles['main']} aria-busy={list.question !== pageQuery(ask, day)}>
        <div className={styles['tools']}>
          <h1 className={styles['title']}>{say('Review')}</h1>
          <ViewMenu search={askSearch(ask)} />
          <span className={styles['space']} />
          <ColumnMenu choice={choice} onChoice={setChoice} />
          <ExportMenu ask={ask} columns={choice.shown} today={day} />
        </div>
        <FilterBar ask={ask} facets={facets.answer} canGroup onAsk={onAsk} />
        {list.problem !== null && (
          <p role="alert" className={styles['problem']}>
            {list.problem}
          </p>
        )}
        <p role="status" className={styles['total']}>
          {answer === null ? say('Opening…') : sayCount(answer.total, '{count} finding', '{count} findings')}
        </p>
        {answer !== null && answer.total === 0 && <Empty ask={ask} onAsk={onAsk} />}
        {answer !== null && answer.total > 0 && (
          <>
            <FindingsTable
              answer={answer}
              ask={ask}
              choice={choice}
              today={day}
              selected={selected}
              onAsk={onAsk}
              onChoice={setChoice}
              onSelect={onSelect}
            />
            <Pager ask={ask} answer={answer} onAsk={onAsk} />
          </>
        )}
      </main>
      {selection.length > 0 && (
        <FollowUpBar
          findings={selection}
          person={person}
          owners={facets.answer?.owner ?? []}
          onClear={() => {
            setSelection(NOTHING);
          }}
          onChanged={() => {
            list.refresh();
            facets.refresh();
          }}
        />
      )}
    </div>
  );
}

function Empty({ ask, onAsk }: { readonly ask: ReviewAsk; readonly onAsk: (ask: ReviewAsk) => void }) {
  if (askSearch(ask) === '')
    return (
      <p className={styles['empty']}>
        {say(
          'Nothing is marked yet. What hurts on a map of yours, or one that is shared with you, is listed here.',
        )}
      </p>
    );
  return (
    <div className={styles['empty']}>
      <p>{say('Nothing is like that.')}</p>
      <Button
        onClick={() => {
          onAsk(readAsk(''));
        }}
      >
        {say('Clear filters')}
      </Button>
    </div>
  );
}
