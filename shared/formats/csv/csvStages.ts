import type { Id, NewId } from '../../journey/id.ts';
import { must } from '../../journey/must.ts';
import { ordersBetween } from '../../journey/order.ts';
import { makeRecord } from '../../journey/record.ts';
import { stageShape, type Stage } from '../../journey/stage.ts';
import { message } from '../../words/message.ts';
import type { CsvRow } from './csvRow.ts';

/** The stages of a table: those that have a row, and those that only cards name. */
export class CsvStages {
  readonly #newId: NewId;
  readonly #stages = new Map<Id, { readonly fields: Partial<Stage>; readonly row: CsvRow }>();
  readonly #named = new Map<string, Id>();

  constructor(newId: NewId) {
    this.#newId = newId;
  }

  /** Takes a row that is a stage. */
  add(id: Id, row: CsvRow, fields: Partial<Stage>): void {
    const parent = row.cell('Part of') === '' ? null : row.cell('Part of');
    this.#name(id, row.cell('Stage'));
    this.#stages.set(id, { row, fields: { ...fields, name: row.cell('Stage'), parent } });
  }

  /** The stage in which the card of a row lies: by its id, else by its name, else a new one. */
  of(row: CsvRow): Id {
    const [id, name] = [row.cell('Stage ID'), row.cell('Stage')];
    if (this.#stages.has(id)) return id;
    const known = this.#named.get(nameKey(name));
    if (known !== undefined && (id === '' || name.trim() !== '')) return known;
    const fresh = id === '' ? this.#newId() : id;
    this.#name(fresh, name);
    this.#stages.set(fresh, { row, fields: { name } });
    return fresh;
  }

  /** All stages in order. */
  records(): Stage[] {
    const orders = ordersBetween(null, null, this.#stages.size);
    return [...this.#stages].map(([id, { fields, row }], index) => {
      const parent = fields.parent ?? null;
      const whole = parent === null ? undefined : this.#stages.get(parent);
      if (parent !== null && (whole === undefined || (whole.fields.parent ?? null) !== null || parent === id))
        row.refuse('Part of', message('“{id}” is the ID of no stage that can have parts.', { id: parent }));
      return makeRecord(stageShape, id, { ...fields, order: must(orders[index]) });
    });
  }

  #name(id: Id, name: string): void {
    if (!this.#named.has(nameKey(name))) this.#named.set(nameKey(name), id);
  }
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
