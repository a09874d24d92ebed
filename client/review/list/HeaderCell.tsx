import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import { say } from '../../words/say.ts';
import { widthWithin, type Column } from './columns.ts';
import styles from './FindingsTable.module.css';

/** By how much a key makes a column wider, in pixels. */
const STEP = 16;

/** The head of a column: sorts by it where that can be; its edge, or Shift with an arrow key, makes it wider. */
export function HeaderCell({
  column: { label, sort, isNumber = false },
  index,
  sorted,
  width,
  onSort,
  onWidth,
}: {
  readonly column: Column;
  /** Its place in the grid. */
  readonly index: number;
  /** `worst` when what is worst stands first; `null` when the table is not sorted by it. */
  readonly sorted: 'worst' | 'best' | null;
  readonly width: number;
  readonly onSort: () => void;
  readonly onWidth: (width: number) => void;
}) {
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  // Titles in order begin with A, and due days with the nearest; all other columns with their highest.
  const isUpwards = (sort === 'title' || sort === 'due') === (sorted === 'worst');
  const place = {
    'data-row': 0,
    'data-column': index,
    tabIndex: -1,
    'aria-description': say('Shift and an arrow key make the column wider or narrower'),
  };
  return (
    <th
      scope="col"
      className={isNumber ? styles['number'] : undefined}
      {...(sort === undefined
        ? place
        : { 'aria-sort': sorted === null ? 'none' : isUpwards ? 'ascending' : 'descending' })}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowLeft' ? -STEP : event.key === 'ArrowRight' ? STEP : 0;
        if (step === 0 || !event.shiftKey) return;
        event.preventDefault();
        event.stopPropagation();
        onWidth(widthWithin(width + step));
      }}
    >
      {sort === undefined ? (
        <span className={styles['headWords']}>{say(label)}</span>
      ) : (
        <button type="button" {...place} className={styles['sort']} onClick={onSort}>
          <span className={styles['headWords']}>{say(label)}</span>
          {sorted !== null && (isUpwards ? <ArrowUp aria-hidden /> : <ArrowDown aria-hidden />)}
        </button>
      )}
      <span
        aria-hidden
        className={styles['edge']}
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = { x: event.clientX, width };
        }}
        onPointerMove={(event) => {
          if (drag.current === null) return;
          onWidth(widthWithin(drag.current.width + event.clientX - drag.current.x));
        }}
        onPointerUp={() => {
          drag.current = null;
        }}
        onPointerCancel={() => {
          drag.current = null;
        }}
      />
    </th>
  );
}
