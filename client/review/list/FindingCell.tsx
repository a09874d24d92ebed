import { Link } from 'wouter';
import { channelLabel } from '../../../shared/journey/channel.ts';
import {
  FREQUENCY_WORDS,
  GRADE_WORDS,
  MOMENT_WORDS,
  RISK_WORDS,
  SEVERITY_WORDS,
} from '../../../shared/marks/markNames.ts';
import type { Finding, FindingColumn } from '../../../shared/protocol/review.ts';
import { STATUS_WORDS } from '../../../shared/marks/detailNames.ts';
import { gapNumber } from '../../marks/gapWords.ts';
import { MomentMark } from '../../marks/MomentMark.tsx';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { PainMark } from '../../marks/PainMark.tsx';
import { formatDay, formatNumber, say } from '../../words/say.ts';
import { cardAddress } from './cardAddress.ts';
import { KIND_WORDS, needName } from './facetWords.ts';
import styles from './FindingCell.module.css';
import { findingTitle } from './findingTitle.ts';
import { KindMark } from './KindMark.tsx';

/** What a column says of a finding. */
export function FindingCell({
  finding,
  column,
  today,
  link,
}: {
  readonly finding: Finding;
  readonly column: FindingColumn;
  /** Such as `2026-03-31`. */
  readonly today: string;
  /** What the link in the title has, so that the grid finds it by the keyboard. */
  readonly link: { readonly tabIndex: number; readonly [data: `data-${string}`]: number };
}) {
  switch (column) {
    case 'title':
      return (
        <span className={styles['title']}>
          <KindMark finding={finding} />
          <Link href={cardAddress(finding)} {...link} className={styles['link']} dir="auto">
            {findingTitle(finding)}
          </Link>
        </span>
      );
    case 'kind':
      return say(KIND_WORDS[finding.kind]);
    case 'needs':
      return (
        <span className={styles['marks']}>
          {finding.needs.map(({ id, label }) => (
            <NeedMark
              key={id}
              need={id}
              level={finding.kind === 'need' ? (finding.level ?? 0) : 0}
              title={needName({ id, label })}
            />
          ))}
        </span>
      );
    case 'severity':
      return finding.severity === null ? null : (
        <span className={styles['withMark']}>
          <PainMark severity={finding.severity} />
          {say(SEVERITY_WORDS[finding.severity])}
        </span>
      );
    case 'moment':
      return finding.moment === null ? null : (
        <span className={styles['withMark']}>
          <MomentMark state={finding.moment.state} />
          {say(MOMENT_WORDS[finding.moment.state])}
        </span>
      );
    case 'due':
      return finding.dueOn === null ? null : (
        <span className={isOverdue(finding, today) ? styles['overdue'] : undefined}>
          {formatDay(finding.dueOn)}
          {isOverdue(finding, today) && <span className="unseen"> {say('Overdue')}</span>}
        </span>
      );
    default:
      return cellWords(finding, column);
  }
}

function cellWords(finding: Finding, column: FindingColumn): string | null {
  switch (column) {
    case 'journey':
      return finding.journeyTitle.trim() || say('Untitled journey');
    case 'stage':
      return finding.stage.name.trim() || say('Unnamed stage');
    case 'lane':
      return finding.lane === null ? null : finding.lane.name.trim() || say('Unnamed lane');
    case 'subject':
      return finding.subject.title.trim() || say('Untitled');
    case 'personas':
      return finding.personas.map(({ name }) => name.trim() || say('Unnamed persona')).join(', ');
    case 'channel':
      return finding.channel === null ? null : say(channelLabel(finding.channel));
    case 'level':
      return finding.level === null ? null : say(RISK_WORDS[finding.level]);
    case 'frequency':
      return finding.frequency === null ? null : say(FREQUENCY_WORDS[finding.frequency]);
    case 'priority':
      return figure(finding.priority);
    case 'status':
      return finding.status === null ? null : say(STATUS_WORDS[finding.status]);
    case 'owner':
      return finding.owner?.name ?? null;
    case 'effort':
      return figure(finding.effort);
    case 'grade':
      return finding.grade === null ? null : say(GRADE_WORDS[finding.grade]);
    case 'opportunity':
      return figure(finding.opportunity);
    case 'gap':
      if (finding.gap !== null) return gapNumber(finding.gap);
      return finding.teamRating === null ? null : say('nobody asked');
    case 'details':
      return finding.details;
    case 'proposal':
      return finding.proposal;
    case 'changed':
      return formatDay(finding.changedAt.slice(0, 10));
    default:
      return null;
  }
}

function isOverdue({ dueOn, status }: Finding, today: string): boolean {
  return dueOn !== null && dueOn < today && status !== 'resolved' && status !== "won't fix";
}

function figure(value: number | null): string | null {
  return value === null ? null : formatNumber(value, { maximumFractionDigits: 1 });
}
