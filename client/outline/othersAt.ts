import type { Id } from '../../shared/journey/id.ts';
import type { Others } from '../model/presenceStore.ts';
import { useSession } from '../model/useSession.ts';
import { useStore } from '../model/useStore.ts';

/** Who else has something selected. */
export interface OthersAt {
  /** Their names, each once. */
  readonly names: string;
  /** The colour of the first of them. */
  readonly colour: string;
}

const KNOWN = new WeakMap<Others, ReadonlyMap<Id, string>>();
const SEPARATOR = '\n';

/** Who else has a stage, lane or card selected now; `null` when nobody has. */
export function useOthersAt(id: Id): OthersAt | null {
  const { presence, person } = useSession();
  // As one string, which is the same for the same people however often their cursors move.
  const found = useStore(presence.others, (others) => selections(others, person.id).get(id) ?? '');
  if (found === '') return null;
  const [colour = '', ...names] = found.split(SEPARATOR);
  return { colour, names: names.join(', ') };
}

/** Who has what selected, as the colour of the first and the names of all, a line each; worked out once for all that ask. */
function selections(others: Others, own: string): ReadonlyMap<Id, string> {
  const known = KNOWN.get(others);
  if (known !== undefined) return known;
  const found = new Map<Id, string>();
  for (const { person, selection } of others.values()) {
    if (person.id === own) continue;
    for (const id of selection) {
      const lines = found.get(id)?.split(SEPARATOR) ?? [person.colour];
      if (!lines.slice(1).includes(person.name)) found.set(id, [...lines, person.name].join(SEPARATOR));
    }
  }
  KNOWN.set(others, found);
  return found;
}
