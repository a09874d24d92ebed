import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Person } from '../../../shared/protocol/person.ts';
import type { Finding, FindingGroup } from '../../../shared/protocol/review.ts';
import { listFindings } from '../../api/review.ts';
import { Button } from '../../ui/Button.tsx';
import { say, sayCount } from '../../words/say.ts';
import type { ColumnChoice } from './columns.ts';
import { findingKey } from './findingKey.ts';
import { FindingsTable } from './FindingsTable.tsx';
import { FollowUpBar } from './FollowUpBar.tsx';
import { GroupChoice } from './GroupChoice.tsx';
import { Pager } from './Pager.tsx';
import styles from './ReviewPage.module.css';
import { askSearch, pageQuery, readAsk, type ReviewAsk } from './reviewAsk.ts';
import { useAnswer } from './useAnswer.ts';

const NOTHING: readonly Finding[] = [];

/** The findings as a list, page by page; what is selected stays so from page to page, and is followed up together. */
export function FindingsList({
  ask,
  today,
  changes,
  person,
  owners,
  choice,
  onAsk,
  onChoice,
  onChanged,
  onTell,
}: {
  readonly ask: ReviewAsk;
  /** Such as `2026-03-31`. */
  readonly today: string;
  /** Another number once something was changed elsewhere on the page. */
  readonly changes: number;
  readonly person: Person;
  readonly owners: readonly FindingGroup[];
  readonly choice: ColumnChoice;
  readonly onAsk: (ask: ReviewAsk) => void;
  readonly onChoice: (choice: ColumnChoice) => void;
  readonly onChanged: () => void;
  readonly onTell: (finding: Finding) => void;
}) {
  const [selection, setSelection] = useState(NOTHING);
  const query = pageQuery(ask, today);
  const { answer, question, problem, refresh } = useAnswer(query, listFindings);
  useEffect(() => {
    if (changes > 0) refresh();
  }, [changes, refresh]);
  const selected = useMemo(() => new Set(selection.map(findingKey)), [selection]);
  const onSelect = useCallback((findings: readonly Finding[], isSelected: boolean) => {
    const keys = new Set(findings.map(findingKey));
    setSelection((before) => {
      const others = before.filter((one) => !keys.has(findingKey(one)));
      return isSelected ? [...others, ...findings] : others;
    });
  }, []);
  return (
    <>
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      <div className={styles['head']}>
        <p role="status" className={styles['total']} aria-busy={question !== query}>
          {answer === null ? say('Opening…') : sayCount(answer.total, '{count} finding', '{count} findings')}
        </p>
        <GroupChoice ask={ask} onAsk={onAsk} />
      </div>
      {answer !== null && answer.total === 0 && <Empty ask={ask} onAsk={onAsk} />}
      {answer !== null && answer.total > 0 && (
        <>
          <FindingsTable
            answer={answer}
            ask={ask}
            choice={choice}
            today={today}
            selected={selected}
            onAsk={onAsk}
            onChoice={onChoice}
            onSelect={onSelect}
            onTell={onTell}
          />
          <Pager ask={ask} answer={answer} onAsk={onAsk} />
        </>
      )}
      {selection.length > 0 && (
        <FollowUpBar
          findings={selection}
          person={person}
          owners={owners}
          onClear={() => {
            setSelection(NOTHING);
          }}
          onChanged={() => {
            refresh();
            onChanged();
          }}
        />
      )}
    </>
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
