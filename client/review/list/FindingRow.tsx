import { Info } from 'lucide-react';
import { memo } from 'react';
import type { Finding } from '../../../shared/protocol/review.ts';
import { classNames } from '../../ui/classNames.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import type { Column } from './columns.ts';
import { FindingCell } from './FindingCell.tsx';
import { findingTitle } from './findingTitle.ts';
import styles from './FindingsTable.module.css';
import { isFollowedUp } from './isFollowedUp.ts';

/** One finding in the grid; the space bar selects it wherever in the row the keyboard is. */
export const FindingRow = memo(function FindingRow({
  finding,
  row,
  columns,
  today,
  isSelected,
  isTold,
  onSelect,
  onTell,
}: {
  readonly finding: Finding;
  /** Its place in the grid. */
  readonly row: number;
  readonly columns: readonly Column[];
  /** Such as `2026-03-31`. */
  readonly today: string;
  readonly isSelected: boolean;
  /** Whether all about it is told beside the list. */
  readonly isTold: boolean;
  readonly onSelect: (findings: readonly Finding[], isSelected: boolean) => void;
  readonly onTell: (finding: Finding) => void;
}) {
  const maySelect = isFollowedUp(finding);
  return (
    <tr
      aria-selected={isSelected}
      className={classNames((isSelected || isTold) && styles['selected'])}
      onKeyDown={(event) => {
        if (event.key !== ' ' || !(event.target instanceof Element)) return;
        if (event.target.matches('input, button')) return;
        event.preventDefault();
        if (maySelect) onSelect([finding], !isSelected);
      }}
    >
      <td
        className={styles['check']}
        {...(!maySelect && { 'data-row': row, 'data-column': 0, tabIndex: -1 })}
      >
        {maySelect && (
          <input
            type="checkbox"
            data-row={row}
            data-column={0}
            tabIndex={-1}
            aria-label={say('Select {name}', { name: findingTitle(finding) })}
            checked={isSelected}
            onChange={(event) => {
              onSelect([finding], event.target.checked);
            }}
          />
        )}
      </td>
      {columns.map(({ id, label, isNumber }, index) => {
        const place = { 'data-row': row, 'data-column': index + 1, tabIndex: -1 };
        return (
          <td
            key={id}
            data-label={say(label)}
            className={classNames(isNumber && styles['number'], styles[id])}
            // In the title, the link is what the keyboard is on.
            {...(id !== 'title' && place)}
          >
            <FindingCell finding={finding} column={id} today={today} link={place} />
          </td>
        );
      })}
      <td className={styles['about']}>
        <IconButton
          label={say('About {name}', { name: findingTitle(finding) })}
          side="left"
          data-row={row}
          data-column={columns.length + 1}
          tabIndex={-1}
          aria-expanded={isTold}
          onClick={() => {
            onTell(finding);
          }}
        >
          <Info aria-hidden />
        </IconButton>
      </td>
    </tr>
  );
});
