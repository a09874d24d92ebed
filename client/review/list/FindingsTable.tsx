import { Fragment, useMemo } from 'react';
import type { Finding, FindingFacet, FindingsAnswer } from '../../../shared/protocol/review.ts';
import { formatNumber, say } from '../../words/say.ts';
import { COLUMNS, type ColumnChoice } from './columns.ts';
import { facetValueWords } from './facetWords.ts';
import { findingKey } from './findingKey.ts';
import { FindingRow } from './FindingRow.tsx';
import styles from './FindingsTable.module.css';
import { HeaderCell } from './HeaderCell.tsx';
import { isFollowedUp } from './isFollowedUp.ts';
import type { ReviewAsk } from './reviewAsk.ts';
import { useGridKeys } from './useGridKeys.ts';

const CHECK_WIDTH = 40;
const ABOUT_WIDTH = 48;

export interface FindingsTableProps {
  readonly answer: FindingsAnswer;
  readonly ask: ReviewAsk;
  readonly choice: ColumnChoice;
  /** Such as `2026-03-31`. */
  readonly today: string;
  /** Keys of the findings that are selected. */
  readonly selected: ReadonlySet<string>;
  readonly onAsk: (ask: ReviewAsk) => void;
  readonly onChoice: (choice: ColumnChoice) => void;
  readonly onSelect: (findings: readonly Finding[], isSelected: boolean) => void;
  readonly onTell: (finding: Finding) => void;
}

/** The findings as a grid: sorted by its headers, walked through by the arrow keys, selected row by row. */
export function FindingsTable(props: FindingsTableProps) {
  const { answer, ask, choice, today, selected, onAsk, onChoice, onSelect, onTell } = props;
  const { findings, groups, total } = answer;
  const columns = useMemo(() => COLUMNS.filter(({ id }) => choice.shown.includes(id)), [choice.shown]);
  const widths = columns.map(({ id, width }) => choice.widths[id] ?? width);
  const grid = useGridKeys<HTMLTableElement>(findings.length + 1, columns.length + 2);
  const told = ask.finding === null ? null : findingKey(ask.finding);
  const selectable = findings.filter(isFollowedUp);
  return (
    <div className={styles['frame']}>
      <table
        ref={grid}
        // It is walked through cell by cell, which a table is not.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className={styles['table']}
        aria-label={say('Findings')}
        aria-rowcount={total + 1}
        aria-multiselectable
        style={{ width: `${widths.reduce((sum, width) => sum + width, CHECK_WIDTH + ABOUT_WIDTH)}px` }}
      >
        <colgroup>
          <col style={{ width: `${CHECK_WIDTH}px` }} />
          {columns.map(({ id }, index) => (
            <col key={id} style={{ width: `${widths[index] ?? 0}px` }} />
          ))}
          <col style={{ width: `${ABOUT_WIDTH}px` }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={styles['check']}>
              <input
                type="checkbox"
                data-row={0}
                data-column={0}
                tabIndex={-1}
                aria-label={say('Select all on this page')}
                disabled={selectable.length === 0}
                checked={selectable.length > 0 && selectable.every((one) => selected.has(findingKey(one)))}
                onChange={(event) => {
                  onSelect(selectable, event.target.checked);
                }}
              />
            </th>
            {columns.map((column, index) => (
              <HeaderCell
                key={column.id}
                column={column}
                index={index + 1}
                sorted={column.sort === ask.sort ? ask.direction : null}
                width={widths[index] ?? column.width}
                onSort={() => {
                  if (column.sort === undefined) return;
                  const isAgain = column.sort === ask.sort && ask.direction === 'worst';
                  onAsk({ ...ask, sort: column.sort, direction: isAgain ? 'best' : 'worst', page: 0 });
                }}
                onWidth={(width) => {
                  onChoice({ ...choice, widths: { ...choice.widths, [column.id]: width } });
                }}
              />
            ))}
            <th scope="col" className={styles['about']}>
              <span className="unseen">{say('About the finding')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding, index) => {
            const key = findingKey(finding);
            const group = finding.group ?? '';
            const isFirst = index === 0 || group !== (findings[index - 1]?.group ?? '');
            return (
              <Fragment key={`${group} ${key}`}>
                {ask.group !== null && isFirst && (
                  <GroupRow facet={ask.group} group={group} groups={groups} span={columns.length + 2} />
                )}
                <FindingRow
                  finding={finding}
                  row={index + 1}
                  columns={columns}
                  today={today}
                  isSelected={selected.has(key)}
                  isTold={key === told}
                  onSelect={onSelect}
                  onTell={onTell}
                />
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function GroupRow({
  facet,
  group,
  groups,
  span,
}: {
  readonly facet: FindingFacet;
  readonly group: string;
  readonly groups: FindingsAnswer['groups'];
  readonly span: number;
}) {
  const found = groups.find(({ key }) => key === group) ?? { key: group, label: group, count: 0 };
  return (
    <tr>
      <td colSpan={span} className={styles['groupRow']}>
        {facetValueWords(facet, found)}{' '}
        <span className={styles['groupCount']}>{formatNumber(found.count)}</span>
      </td>
    </tr>
  );
}
