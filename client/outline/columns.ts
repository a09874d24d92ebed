import type { JourneySnapshot } from '../../shared/journey/snapshot.ts';
import type { Stage } from '../../shared/journey/stage.ts';
import { hasOwnColumn } from '../../shared/layout/hasOwnColumn.ts';

const KNOWN = new WeakMap<JourneySnapshot['stages'], readonly Stage[]>();

/**
 * The stages that show as columns, as on the board: one with parts only while cards lie in the stage itself. The same
 * list as long as they are the same.
 */
export function columnsOf(snapshot: JourneySnapshot): readonly Stage[] {
  const known = KNOWN.get(snapshot.stages);
  const columns = snapshot.stages.filter(({ id }) => hasOwnColumn(snapshot, id));
  if (known?.length === columns.length && columns.every((column, index) => column === known[index]))
    return known;
  KNOWN.set(snapshot.stages, columns);
  return columns;
}

/** The head of a column, or of several that belong together. */
export interface ColumnHead {
  readonly stage: Stage;
  /** Over how many columns it reaches. */
  readonly span: number;
  /** Whether it is the head of a stage and its parts. */
  readonly isGroup: boolean;
}

/** The heads of some columns, in one row, or in two where stages have parts. */
export interface ColumnHeads {
  readonly top: readonly ColumnHead[];
  /** The parts below their stages; `null` stands for what lies in a stage itself. Empty where no stage has parts. */
  readonly below: readonly { readonly stage: Stage; readonly part: Stage | null }[];
}

/** How some neighbouring columns are headed. */
export function headsOf(stages: readonly Stage[], columns: readonly Stage[]): ColumnHeads {
  const wholeOf = (column: Stage): Stage => stages.find(({ id }) => id === column.parent) ?? column;
  const groups: { readonly stage: Stage; readonly columns: Stage[] }[] = [];
  for (const column of columns) {
    const whole = wholeOf(column);
    const last = groups.at(-1);
    if (last?.stage.id === whole.id) last.columns.push(column);
    else groups.push({ stage: whole, columns: [column] });
  }
  const top = groups.map(({ stage, columns: own }) => ({
    stage,
    span: own.length,
    isGroup: own.some(({ parent }) => parent === stage.id),
  }));
  const below = groups.flatMap(({ stage, columns: own }, index) =>
    top[index]?.isGroup === true
      ? own.map((column) => ({ stage, part: column.id === stage.id ? null : column }))
      : [],
  );
  return { top, below };
}
