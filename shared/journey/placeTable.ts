import { cardShape, type Card } from './card.ts';
import type { Id, NewId } from './id.ts';
import { holdsCards } from './lane.ts';
import { must } from './must.ts';
import { placesIn } from './placesIn.ts';
import { makeRecord } from './record.ts';
import { cellKey, type JourneySnapshot } from './snapshot.ts';
import type { Table } from './textTable.ts';

/** What a pasted table becomes. */
export interface PlacedTable {
  readonly cards: readonly Card[];
  /** Stages that its columns need beyond the last one, to be added at the end, in order. */
  readonly stages: readonly { readonly id: Id; readonly name: string }[];
}

interface Spot {
  readonly stage: Id;
  readonly lane: Id;
  readonly index: number;
}

/**
 * Makes cards of a table. One column becomes cards of one cell, in order. Several columns become a stage each, from the
 * one where the table is pasted; those beyond the last stage become stages of their own. Where the first row or the
 * first column names nothing but stages or lanes of this journey, as in a table that was copied from it, the cards go
 * where the names say.
 */
export function placeTable(
  table: Table,
  snapshot: JourneySnapshot,
  columns: readonly Id[],
  spot: Spot,
  newId: NewId,
): PlacedTable {
  const stageNamed = byName(snapshot.stages);
  const laneNamed = byName(snapshot.lanes.filter(holdsCards));
  const isWide = table.some((row) => row.length > 1);
  const laneColumn =
    isWide &&
    isAllNamed(
      table.slice(1).map((row) => row[0] ?? ''),
      laneNamed,
    );
  const first = laneColumn ? 1 : 0;
  const header = isWide && isAllNamed((table[0] ?? []).slice(first), stageNamed);
  const hasLanes = laneColumn && (header || laneNamed.has(nameKey(table[0]?.[0] ?? '')));
  const from = hasLanes ? 1 : 0;

  const added: { id: Id; name: string }[] = [];
  const start = columns.indexOf(spot.stage);
  const stageOf = (column: number): Id => {
    const named = header ? stageNamed.get(nameKey(table[0]?.[column] ?? '')) : undefined;
    if (named !== undefined) return named;
    const at = start + column - from;
    while (at >= columns.length + added.length) added.push({ id: newId(), name: '' });
    return columns[at] ?? must(added[at - columns.length]).id;
  };

  const cells = new Map<string, { stage: Id; lane: Id; titles: string[] }>();
  for (const row of header ? table.slice(1) : table) {
    const lane = (hasLanes ? laneNamed.get(nameKey(row[0] ?? '')) : undefined) ?? spot.lane;
    row.forEach((title, column) => {
      if (column < from || title === '') return;
      const stage = stageOf(column);
      const cell = cells.get(cellKey(stage, lane)) ?? { stage, lane, titles: [] };
      cell.titles.push(title);
      cells.set(cellKey(stage, lane), cell);
    });
  }
  const cards = [...cells.values()].flatMap(({ stage, lane, titles }) => {
    const index = stage === spot.stage && lane === spot.lane ? spot.index : Infinity;
    const kind = snapshot.lanes.find(({ id }) => id === lane)?.kind === 'notes' ? 'note' : 'touchpoint';
    return placesIn(snapshot, { stage, lane }, index, titles.length).map((place, i) =>
      makeRecord(cardShape, newId(), { kind, title: must(titles[i]), place }),
    );
  });
  return { cards, stages: added };
}

function byName(list: readonly { readonly id: Id; readonly name: string }[]): ReadonlyMap<string, Id> {
  return new Map(list.toReversed().map(({ id, name }) => [nameKey(name), id]));
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

/** Whether the words are names of what is there, and there are any. */
function isAllNamed(words: readonly string[], named: ReadonlyMap<string, Id>): boolean {
  const said = words.filter((word) => word !== '');
  return said.length > 0 && said.every((word) => named.has(nameKey(word)));
}
