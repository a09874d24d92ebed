import type { Person } from '../../../shared/protocol/person.ts';
import type { Others } from '../../model/presenceStore.ts';
import { compareWords } from '../../words/say.ts';

/**
 * Reads who else is here out of presence, each once however many tabs they have, by name. Cursors move all the time,
 * so what it makes gives the same list again while it is the same people.
 */
export function peopleHere(own: string): (others: Others) => readonly Person[] {
  let known: ReadonlyMap<string, Person> = new Map();
  let last: readonly Person[] = [];
  return (others) => {
    const byId = new Map<string, Person>();
    for (const { person } of others.values()) if (person.id !== own) byId.set(person.id, person);
    if (isSame(byId, known)) return last;
    known = byId;
    last = [...byId.values()].toSorted((a, b) => compareWords(a.name, b.name) || a.id.localeCompare(b.id));
    return last;
  };
}

function isSame(a: ReadonlyMap<string, Person>, b: ReadonlyMap<string, Person>): boolean {
  if (a.size !== b.size) return false;
  for (const [id, { name, colour }] of a) {
    const other = b.get(id);
    if (other?.name !== name || other.colour !== colour) return false;
  }
  return true;
}
