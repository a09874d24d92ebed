import { Ellipsis, Info } from 'lucide-react';
import { Link } from 'wouter';
import { PAIN_STATUSES, type PainStatus } from '../../../shared/journey/painPoint.ts';
import { SEVERITY_WORDS } from '../../../shared/marks/markNames.ts';
import type { Finding } from '../../../shared/protocol/review.ts';
import { STATUS_WORDS } from '../../../shared/marks/detailNames.ts';
import { PainMark } from '../../marks/PainMark.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { formatDay, formatNumber, say } from '../../words/say.ts';
import { cardAddress } from '../list/cardAddress.ts';
import { findingTitle } from '../list/findingTitle.ts';
import styles from './StatusBoard.module.css';

/** A pain point on the board by status; it leads to its card on the map. */
export function PainCard({
  finding,
  today,
  onCarry,
  onMove,
  onTell,
}: {
  readonly finding: Finding;
  /** Such as `2026-03-31`. */
  readonly today: string;
  /** Somebody drags it, or nothing any more. */
  readonly onCarry: (finding: Finding | null) => void;
  readonly onMove: (status: PainStatus) => void;
  /** All about it is wanted. */
  readonly onTell: (finding: Finding) => void;
}) {
  const { severity, priority, journeyTitle, owner, dueOn, status, mayEdit } = finding;
  const title = findingTitle(finding);
  const isOpen = status !== 'resolved' && status !== "won't fix";
  return (
    // What dragging does, the menu does, too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles['card']}
      draggable={mayEdit}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', title);
        event.dataTransfer.effectAllowed = 'move';
        onCarry(finding);
      }}
      onDragEnd={() => {
        onCarry(null);
      }}
    >
      <div className={styles['head']}>
        {severity !== null && (
          <PainMark severity={severity} size={14} title={say(SEVERITY_WORDS[severity])} />
        )}
        <Link href={cardAddress(finding)} className={styles['link']} dir="auto" draggable={false}>
          {title}
        </Link>
        <IconButton
          label={say('About {name}', { name: title })}
          className={styles['more'] ?? ''}
          onClick={() => {
            onTell(finding);
          }}
        >
          <Info aria-hidden />
        </IconButton>
        {mayEdit && (
          <Menu
            align="end"
            trigger={
              <IconButton label={say('Move {name}', { name: title })} className={styles['more'] ?? ''}>
                <Ellipsis aria-hidden />
              </IconButton>
            }
          >
            {PAIN_STATUSES.filter((other) => other !== status).map((other) => (
              <MenuItem
                key={other}
                onSelect={() => {
                  onMove(other);
                }}
              >
                {say(STATUS_WORDS[other])}
              </MenuItem>
            ))}
          </Menu>
        )}
      </div>
      <p className={styles['facts']}>
        {[
          ...(priority === null ? [] : [say('score {score}', { score: formatNumber(priority) })]),
          journeyTitle.trim() || say('Untitled journey'),
          ...(owner === null ? [] : [owner.name]),
        ].join(' · ')}
      </p>
      {dueOn !== null && (
        <p className={isOpen && dueOn < today ? styles['overdue'] : styles['facts']}>
          {say('due {day}', { day: formatDay(dueOn) })}
        </p>
      )}
    </li>
  );
}
