import type { Person } from '../../../shared/protocol/person.ts';
import type { Others } from '../../model/presenceStore.ts';
import { compareWords } from '../../words/say.ts';

/**
 * Reads who else is here out of presence, each once however many tabs they have, by name. Cursors move all the time,
 * so what it makes gives the same list again while it is the same people.
 */
export function peopleHere(own: string): (others: Others) => readonly Person[] {
  let last: readonly Person[] = [];
  return (others) => {
    const byId = new Map<string, Person>();
    for (const { person } of others.values()) if (person.id !== own) byId.set(person.id, person);
    const people = [...byId.values()].toSorted(
      (a, b) => compareWords(a.name, b.name) || a.id.localeCompare(b.id),
    );
    if (!isSame(people, last)) last = people;
    return last;
  };
}

function isSame(a: readonly Person[], b: readonly Person[]): boolean {
  return (
    a.length === b.length &&
    a.every((person, index) => {
      const other = b[index];
      return person.id === other?.id && person.name === other.name && person.colour === other.colour;
    })
  );
}
