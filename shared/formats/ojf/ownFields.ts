import { cardShape } from '../../journey/card.ts';
import { laneShape } from '../../journey/lane.ts';
import { fieldsOf, type RecordShape } from '../../journey/record.ts';
import { stageShape } from '../../journey/stage.ts';
import type { OjfFields } from './ojfFields.ts';

/** What the format says in its own words, or what only means something together with ids, which an import makes anew. */
const ELSEWHERE = ['name', 'title', 'description', 'place', 'order', 'tags', 'emotions', 'parent'];

const shapes = { card: cardShape, stage: stageShape, lane: laneShape };

/** What Waymark knows of a card, stage or lane and the format does not, as far as anybody said it. */
export function ownFields(kind: keyof typeof shapes, record: Readonly<Record<string, unknown>>): object {
  const said = own(shapes[kind]).filter(([name, { fallback }]) => record[name] !== fallback);
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
