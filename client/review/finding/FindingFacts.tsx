import type { Finding, FindingColumn } from '../../../shared/protocol/review.ts';
import { say } from '../../words/say.ts';
import { COLUMNS } from '../list/columns.ts';
import { FindingCell } from '../list/FindingCell.tsx';
import styles from './FindingPanel.module.css';

const LINK = { tabIndex: -1 };

/** What words say below the others, in full. */
const TEXTS: readonly FindingColumn[] = ['details', 'proposal'];
/** What the panel says elsewhere. */
const SAID: readonly FindingColumn[] = ['title', 'kind', 'changed'];

/** Everything that is known of a finding, under the names of the list's columns; what it has not is left out. */
export function FindingFacts({ finding, today }: { readonly finding: Finding; readonly today: string }) {
  const facts = COLUMNS.filter(({ id }) => !SAID.includes(id) && has(finding, id));
  return (
    <dl className={styles['facts']}>
      {facts.map(({ id, label }) => (
        <div key={id} className={TEXTS.includes(id) ? styles['text'] : undefined}>
          <dt>{say(label)}</dt>
          <dd dir="auto">
            <FindingCell finding={finding} column={id} today={today} link={LINK} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function has(finding: Finding, column: FindingColumn): boolean {
  switch (column) {
    case 'journey':
    case 'stage':
      return true;
    case 'subject':
      return finding.subject.title.trim() !== '';
    case 'needs':
    case 'personas':
      return finding[column].length > 0;
    case 'details':
    case 'proposal':
      return finding[column].trim() !== '';
    case 'due':
      return finding.dueOn !== null;
    case 'gap':
      return finding.teamRating !== null || finding.customerRating !== null;
    case 'title':
    case 'kind':
    case 'changed':
      return false;
    default:
      return finding[column] !== null;
  }
}
