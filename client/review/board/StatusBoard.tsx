import { useCallback, useEffect, useState } from 'react';
import { PAIN_STATUSES, type PainStatus } from '../../../shared/journey/painPoint.ts';
import type { Finding } from '../../../shared/protocol/review.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { editFindings } from '../../api/review.ts';
import { STATUS_WORDS } from '../../../shared/marks/detailNames.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { useToast } from '../../ui/useToast.ts';
import { formatNumber, say, sayCount } from '../../words/say.ts';
import { findingKey } from '../list/findingKey.ts';
import { findingTitle } from '../list/findingTitle.ts';
import { refusalWords } from '../list/refusalWords.ts';
import { facetsQuery, type ReviewAsk } from '../list/reviewAsk.ts';
import { useAnswer } from '../list/useAnswer.ts';
import { COLUMN_STEP, listByStatus, type ColumnLengths } from './listByStatus.ts';
import { PainCard } from './PainCard.tsx';
import styles from './StatusBoard.module.css';

/** Pain points as cards in columns by what became of them; moved by hand, or from the menu of each. */
export function StatusBoard({
  ask,
  today,
  changes,
  onChanged,
  onTell,
}: {
  readonly ask: ReviewAsk;
  /** Such as `2026-03-31`. */
  readonly today: string;
  /** Another number once something was changed elsewhere on the page. */
  readonly changes: number;
  readonly onChanged: () => void;
  /** All about a finding is wanted. */
  readonly onTell: (finding: Finding) => void;
}) {
  const toast = useToast();
  const [lengths, setLengths] = useState<ColumnLengths>({});
  const list = useCallback((query: string) => listByStatus(query, lengths), [lengths]);
  const { answer, problem, refresh } = useAnswer(facetsQuery(ask, today), list);
  useEffect(() => {
    if (changes > 0) refresh();
  }, [changes, refresh]);
  const [carried, setCarried] = useState<Finding | null>(null);
  const [over, setOver] = useState<PainStatus | null>(null);
  const move = (finding: Finding, status: PainStatus): void => {
    if (finding.status === status) return;
    const { journey, kind, id } = finding;
    editFindings({ findings: [{ journey, kind, id }], status }).then(
      ({ refused }) => {
        toast(
          refused.length > 0
            ? { text: refusalWords(refused), isProblem: true }
            : {
                text: say('{title}: {status}', {
                  title: findingTitle(finding),
                  status: say(STATUS_WORDS[status]),
                }),
              },
        );
        refresh();
        onChanged();
      },
      (error: unknown) => {
        toast({ text: sentenceOf(error), isProblem: true });
      },
    );
  };
  return (
    <>
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      <div className={styles['board']}>
        {PAIN_STATUSES.map((status) => {
          const { findings, total } = answer?.[status] ?? { findings: [], total: 0 };
          const more = total - findings.length;
          return (
            // What is dropped here can be moved by the menu of its card, too.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <section
              key={status}
              aria-label={say(STATUS_WORDS[status])}
              className={classNames(styles['column'], over === status && styles['over'])}
              onDragOver={(event) => {
                if (carried === null) return;
                event.preventDefault();
                setOver(status);
              }}
              onDragLeave={() => {
                setOver(null);
              }}
              onDrop={(event) => {
                event.preventDefault();
                setOver(null);
                if (carried !== null) move(carried, status);
              }}
            >
              <h2 className={styles['title']}>
                {say(STATUS_WORDS[status])} <span className={styles['count']}>{formatNumber(total)}</span>
              </h2>
              <ul className={styles['cards']}>
                {findings.map((finding) => (
                  <PainCard
                    key={findingKey(finding)}
                    finding={finding}
                    today={today}
                    onCarry={setCarried}
                    onTell={onTell}
                    onMove={(to) => {
                      move(finding, to);
                    }}
                  />
                ))}
              </ul>
              {more > 0 && (
                <>
                  <p className={styles['count']}>
                    {say('{shown} of {total}', {
                      shown: formatNumber(findings.length),
                      total: formatNumber(total),
                    })}
                  </p>
                  <Button
                    onClick={() => {
                      setLengths({ ...lengths, [status]: findings.length + COLUMN_STEP });
                    }}
                  >
                    {sayCount(Math.min(more, COLUMN_STEP), 'Show {count} more', 'Show {count} more')}
                  </Button>
                </>
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}
