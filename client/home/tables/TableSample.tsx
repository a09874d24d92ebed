import { cellWords, columnLetters, type Cell } from '../../../shared/formats/table/cell.ts';
import { classNames } from '../../ui/classNames.ts';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../words/say.ts';
import styles from './TableSample.module.css';

/** So much of a table is shown; all of it is read. */
const MOST_ROWS = { columns: 6, rows: 60 } as const;
const MOST_COLUMNS = 60;
/** So many columns, or rows, can be given a role. */
const MOST_ROLES = 500;

interface TableSampleProps<R extends string> {
  readonly rows: readonly (readonly Cell[])[];
  /** −1 when the table has none. */
  readonly titleRow: number;
  /** Whether roles are those of the columns, or of the rows. */
  readonly of: 'columns' | 'rows';
  readonly roles: readonly R[];
  readonly options: readonly { readonly value: R; readonly label: string }[];
  /** The role of what is left out, which a column has that was never given one. */
  readonly leftOut: R;
  readonly onRoles: (roles: readonly R[]) => void;
}

/** The beginning of a table, with what each of its columns, or rows, is. */
export function TableSample<R extends string>(props: TableSampleProps<R>) {
  const { rows, titleRow, of, roles, leftOut, onRoles } = props;
  const start = Math.max(0, titleRow);
  const sample = rows.slice(start, start + MOST_ROWS[of] + 1);
  const width = Math.max(1, ...rows.slice(0, 1000).map(({ length }) => length));
  const columns = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, at) => at);
  const length = Math.min(MOST_ROLES, Math.max(of === 'columns' ? width : rows.length, roles.length));
  const choice = (at: number, name: string) => (
    <RoleChoice
      {...props}
      name={name}
      role={roles[at] ?? leftOut}
      onRole={(role) =>
        onRoles(Array.from({ length }, (_, one) => (one === at ? role : (roles[one] ?? leftOut))))
      }
    />
  );
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
          <tr>
            <th scope="col" className={styles['number']}>
              #
            </th>
            {of === 'rows' && <th scope="col">{say('What the row holds')}</th>}
            {columns.map((at) => (
              <th key={at} scope="col" className={styles[of === 'columns' ? 'role' : 'cell']}>
                {of === 'columns'
                  ? choice(at, nameOf(rows[titleRow]?.[at], columnLetters(at)))
                  : cellWords(at === 0 ? null : rows[titleRow]?.[at])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map((row, index) => {
            const at = start + index;
            if (of === 'rows' && at <= titleRow) return null;
            const isLeftOut = (column: number): boolean =>
              (roles[of === 'columns' ? column : at] ?? leftOut) === leftOut;
            return (
              <tr key={at} className={classNames(at === titleRow && styles['titles'])}>
                <th scope="row" className={styles['number']}>
                  {at + 1}
                </th>
                {of === 'rows' && (
                  <td className={styles['role']}>{choice(at, nameOf(row[0], String(at + 1)))}</td>
                )}
                {columns.map((column) => (
                  <td
                    key={column}
                    dir="auto"
                    className={classNames(styles['cell'], isLeftOut(column) && styles['leftOut'])}
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

function RoleChoice<R extends string>({
  name,
  role,
  leftOut,
  options,
  onRole,
}: Pick<TableSampleProps<R>, 'leftOut' | 'options'> & {
  readonly name: string;
  readonly role: R;
  readonly onRole: (role: R) => void;
}) {
  return (
    <Select
      label={say('What “{name}” holds', { name })}
      isLabelHidden
      value={role}
      options={options}
      onChange={onRole}
      className={classNames(styles['choice'], role === leftOut && styles['quiet'])}
    />
  );
}

function nameOf(title: Cell | undefined, place: string): string {
  return cellWords(title).trim().slice(0, 60) || place;
}
