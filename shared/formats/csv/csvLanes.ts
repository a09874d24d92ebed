import type { Id, NewId } from '../../journey/id.ts';
import { CARD_LANE_KINDS, DEFAULT_LANES, laneShape, type Lane, type LaneKind } from '../../journey/lane.ts';
import { must } from '../../journey/must.ts';
import { ordersBetween } from '../../journey/order.ts';
import { makeRecord } from '../../journey/record.ts';
import { message } from '../../words/message.ts';
import type { Words } from '../../words/wordsOf.ts';
import { laneKindOf } from '../ojf/laneKindOf.ts';
import { addDrawnLanes } from '../table/addDrawnLanes.ts';
import type { CsvRow } from './csvRow.ts';

interface KnownLane {
  readonly name: string;
  readonly kind: LaneKind;
  /** Lanes that say no number come last, in the order in which they are met. */
  readonly number: number;
}

/** The lanes that the cards of a table name. */
export class CsvLanes {
  readonly #newId: NewId;
  readonly #words: Words;
  readonly #lanes = new Map<Id, KnownLane>();
  readonly #named = new Map<string, Id>();

  constructor(newId: NewId, words: Words) {
    this.#newId = newId;
    this.#words = words;
  }

  /** The lane in which the card of a row lies: by its id, else by its name, else a new one. */
  of(row: CsvRow): Id {
    const [id, name] = [row.cell('Lane ID'), row.cell('Lane')];
    if (this.#lanes.has(id)) return id;
    const known = this.#named.get(nameKey(name));
    if (known !== undefined && id === '') return known;
    const kind = row.cell('Lane kind').trim().toLowerCase();
    const said = CARD_LANE_KINDS.find((one) => one === kind);
    if (said === undefined && kind !== '')
      row.refuse(
        'Lane kind',
        message('“{word}” is none of {words}.', { word: kind, words: CARD_LANE_KINDS.join(', ') }),
      );
    const fresh = id === '' ? this.#newId() : id;
    const number = Number(row.cell('Lane number').trim() || Infinity);
    if (known === undefined) this.#named.set(nameKey(name), fresh);
    this.#lanes.set(fresh, {
      name,
      kind: said ?? laneKindOf(name),
      number: Number.isNaN(number) ? Infinity : number,
    });
    return fresh;
  }

  /** All lanes in order, and below them those that draw themselves. */
  records(): Lane[] {
    if (this.#lanes.size === 0) {
      const { name, kind } = must(DEFAULT_LANES[0]);
      this.#lanes.set(this.#newId(), { name: this.#words.say(name), kind, number: 1 });
    }
    const lanes = [...this.#lanes].toSorted(([, a], [, b]) =>
      a.number === b.number ? 0 : a.number - b.number,
    );
    const orders = ordersBetween(null, null, lanes.length);
    return addDrawnLanes(
      lanes.map(([id, { name, kind }], index) =>
        makeRecord(laneShape, id, { name, kind, order: must(orders[index]) }),
      ),
      this.#newId,
      this.#words,
    );
  }
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
