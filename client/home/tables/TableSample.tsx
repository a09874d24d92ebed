import { cellWords, columnLetters, type Cell } from '../../../shared/formats/table/cell.ts';
import {
  GRID_ROLES,
  TABLE_ROLES,
  type TableMapping,
  type TableRole,
} from '../../../shared/formats/table/tableMapping.ts';
import { classNames } from '../../ui/classNames.ts';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../words/say.ts';
import { ROLE_LABELS } from './roleLabels.ts';
import styles from './TableSample.module.css';

/** So much of a table is shown; all of it is read. */
const MOST_ROWS = { list: 6, grid: 60 } as const;
const MOST_COLUMNS = 60;

/** The beginning of a table, with what each of its columns, or rows, is. */
export function TableSample({
  rows,
  mapping,
  onRoles,
}: {
  readonly rows: readonly (readonly Cell[])[];
  readonly mapping: TableMapping;
  readonly onRoles: (roles: readonly TableRole[]) => void;
}) {
  const { shape, titleRow, roles } = mapping;
  const start = Math.max(0, titleRow);
  const sample = rows.slice(start, start + MOST_ROWS[shape] + 1);
  const width = Math.min(MOST_COLUMNS, Math.max(1, ...rows.slice(0, 1000).map(({ length }) => length)));
  const columns = Array.from({ length: width }, (_, at) => at);
  const change = (at: number, role: TableRole): void => {
    const length = shape === 'list' ? width : rows.length;
    onRoles(
      Array.from({ length: Math.min(500, Math.max(length, roles.length)) }, (_, one) =>
        one === at ? role : (roles[one] ?? 'leaveOut'),
      ),
    );
  };
  return (
    <div
      className={styles['frame']}
      role="region"
      aria-label={say('The beginning of the table')}
      // What scrolls must be reached by the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles['table']}>
        <thead>
          {shape === 'list' && (
            <tr>
              <th scope="col" className={styles['number']}>
                #
              </th>
              {columns.map((at) => (
                <th key={at} scope="col" className={styles['role']}>
                  <RoleChoice
                    name={nameOf(rows[titleRow]?.[at], columnLetters(at))}
                    role={roles[at]}
                    roles={TABLE_ROLES}
                    onRole={(role) => change(at, role)}
                  />
                </th>
              ))}
            </tr>
          )}
          {shape === 'grid' && (
            <tr>
              <th scope="col" className={styles['number']}>
                #
              </th>
              <th scope="col">{say('What the row holds')}</th>
              {columns.map((at) => (
                <th key={at} scope="col" className={styles['cell']}>
                  {at === 0 ? '' : cellWords(rows[titleRow]?.[at])}
                </th>
              ))}
            </tr>
          )}
        </thead>
        <tbody>
          {sample.map((row, index) => {
            const at = start + index;
            if (shape === 'grid' && at <= titleRow) return null;
            const isTitles = at === titleRow;
            return (
              <tr key={at} className={classNames(isTitles && styles['titles'])}>
                <th scope="row" className={styles['number']}>
                  {at + 1}
                </th>
                {shape === 'grid' && (
                  <td className={styles['role']}>
                    <RoleChoice
                      name={nameOf(row[0], String(at + 1))}
                      role={roles[at]}
                      roles={GRID_ROLES}
                      onRole={(role) => change(at, role)}
                    />
                  </td>
                )}
                {columns.map((column) => (
                  <td
                    key={column}
                    dir="auto"
                    className={classNames(
                      styles['cell'],
                      isLeftOut(shape, roles, at, column) && styles['leftOut'],
                    )}
                  >
                    {cellWords(row[column]).slice(0, 200)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function RoleChoice({
  name,
  role = 'leaveOut',
  roles,
  onRole,
}: {
  readonly name: string;
  readonly role: TableRole | undefined;
  readonly roles: readonly TableRole[];
  readonly onRole: (role: TableRole) => void;
}) {
  return (
    <Select
      label={say('What “{name}” holds', { name })}
      isLabelHidden
      value={role}
      options={roles.map((one) => ({ value: one, label: say(ROLE_LABELS[one]) }))}
      onChange={onRole}
      className={classNames(styles['choice'], role === 'leaveOut' && styles['quiet'])}
    />
  );
}

function nameOf(title: Cell | undefined, place: string): string {
  return cellWords(title).trim().slice(0, 60) || place;
}

function isLeftOut(
  shape: TableMapping['shape'],
  roles: readonly TableRole[],
  row: number,
  column: number,
): boolean {
  return (roles[shape === 'list' ? column : row] ?? 'leaveOut') === 'leaveOut';
}
