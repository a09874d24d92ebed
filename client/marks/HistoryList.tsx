import type { HistoryEntry } from '../../shared/protocol/findingHistory.ts';
import { formatMoment, say } from '../words/say.ts';
import styles from './HistoryList.module.css';
import { historyWords } from './historyWords.ts';

/** Who changed what of a finding, the newest first: each change with what it was before. */
export function HistoryList({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  // The status with which something comes or goes says nothing of its own.
  const told = entries.filter(({ field, from, to }) => field !== 'status' || (from !== null && to !== null));
  if (told.length === 0) return <p className={styles['none']}>{say('Nothing has changed yet.')}</p>;
  return (
    <ol className={styles['list']}>
      {told.map((entry) => (
        <li key={`${entry.at} ${entry.field}`} className={styles['entry']}>
          <span dir="auto">{historyWords(entry)}</span>
          <span className={styles['by']} dir="auto">
            {[...byWhom(entry), formatMoment(Date.parse(entry.at))].join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What several people wrote in the same moment nobody can tell apart; what came with a file is nobody's. */
function byWhom({ by, field }: HistoryEntry): string[] {
  if (by !== null) return [by.name];
  return field === 'existence' ? [] : [say('Not known by whom')];
}
