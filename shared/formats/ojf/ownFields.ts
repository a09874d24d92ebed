import { cardShape } from '../../journey/card.ts';
import { laneShape } from '../../journey/lane.ts';
import { fieldsOf, type RecordShape } from '../../journey/record.ts';
import { stageShape } from '../../journey/stage.ts';
import type { OjfFields } from './ojfFields.ts';

/** What the format says in its own words, or what only means something in one journey. */
const ELSEWHERE = ['name', 'title', 'description', 'place', 'order', 'tags'];

const shapes = { card: cardShape, stage: stageShape, lane: laneShape };

/** What Waymark knows of a card, stage or lane and the format does not, as far as anybody said it. */
export function ownFields(kind: keyof typeof shapes, record: Readonly<Record<string, unknown>>): object {
  return saidFields(own(shapes[kind]), record);
}

/** Those of some fields of a record that say something: what is left out reads as its default. */
export function saidFields(
  fields: ReturnType<typeof fieldsOf>,
  record: Readonly<Record<string, unknown>>,
): object {
  const said = fields.filter(([name, { fallback }]) => !isSame(record[name], fallback));
  return Object.fromEntries(said.map(([name]) => [name, record[name]]));
}

/** Reads them back out of what stands under `waymark`; nothing that is not valid there. */
export function takeOwnFields(kind: keyof typeof shapes, waymark: OjfFields): object {
  return Object.fromEntries(
    own(shapes[kind]).flatMap(([name, field]) => {
      const raw = waymark.take(name);
      return raw === undefined ? [] : [[name, field.read(raw)]];
    }),
  );
}

function own(shape: RecordShape): ReturnType<typeof fieldsOf> {
  return fieldsOf(shape).filter(([name]) => !ELSEWHERE.includes(name));
}

/** Sets and maps of which nobody said anything are empty, and made anew for each record. */
function isSame(value: unknown, fallback: unknown): boolean {
  if (value === fallback) return true;
  if (typeof value !== 'object' || value === null) return false;
  return typeof fallback === 'object' && fallback !== null && Object.keys(value).length === 0;
}
