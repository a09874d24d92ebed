import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { FindingsAnswer } from '../../../shared/protocol/review.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { formatNumber, say } from '../../words/say.ts';
import styles from './Pager.module.css';
import { PAGE_SIZE, type ReviewAsk } from './reviewAsk.ts';

/** Which part of the list is in sight, and the way to the next. */
export function Pager({
  ask,
  answer,
  onAsk,
}: {
  readonly ask: ReviewAsk;
  readonly answer: FindingsAnswer;
  readonly onAsk: (ask: ReviewAsk) => void;
}) {
  // In groups, a finding of several needs or personas stands several times.
  const rows = ask.group === null ? answer.total : answer.groups.reduce((sum, { count }) => sum + count, 0);
  const from = ask.page * PAGE_SIZE;
  if (rows <= PAGE_SIZE && from === 0) return null;
  const go = (page: number): void => {
    onAsk({ ...ask, page });
    scrollTo({ top: 0 });
  };
  return (
    <nav className={styles['pager']} aria-label={say('Pages')}>
      <IconButton
        label={say('Previous page')}
        disabled={ask.page === 0}
        onClick={() => {
          go(ask.page - 1);
        }}
      >
        <ChevronLeft aria-hidden />
      </IconButton>
      <span className={styles['part']}>
        {say('{from} to {to} of {total}', {
          from: formatNumber(Math.min(from + 1, rows)),
          to: formatNumber(Math.min(from + answer.findings.length, rows)),
          total: formatNumber(rows),
        })}
      </span>
      <IconButton
        label={say('Next page')}
        disabled={from + PAGE_SIZE >= rows}
        onClick={() => {
          go(ask.page + 1);
        }}
      >
        <ChevronRight aria-hidden />
      </IconButton>
    </nav>
  );
}
