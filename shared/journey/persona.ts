import { COLOURS } from './colour.ts';
import { oneOf, optionalString, stringSet, text } from './field.ts';
import { orderField } from './order.ts';
import type { Identified } from './record.ts';

/** A customer segment that walks this journey. What comes from the workspace's personas is a copy that the server keeps in step. */
export const personaShape = {
  /** The id of the workspace's persona that this is a copy of, or `null` for one of this journey alone. */
  source: optionalString(),
  name: text(),
  goals: text(),
  quote: text(),
  /** The id under which the server keeps the picture. */
  picture: optionalString(),
  /** Ids of the needs that this persona cares about most; they weigh more in the heat. */
  needs: stringSet(),
  colour: oneOf(COLOURS, 'blue'),
  order: orderField(),
};

export type Persona = Identified<typeof personaShape>;
