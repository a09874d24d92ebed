import type { Person } from '../../shared/protocol/person.ts';

/** Who has which journeys open on a server. */
export type Present = readonly (readonly [journey: string, people: readonly Person[]])[];

/**
 * Who has which journey open on the other servers, whether or not it is open here: for lists of journeys. In a journey
 * itself people show themselves, at once and with all they show.
 */
export class Attendance {
  readonly #elsewhere = new Map<string, Map<string, readonly Person[]>>();
  readonly #changed = new Set<string>();

  /** Notes that somebody came to a journey here, or left it. */
  note(journey: string): void {
    this.#changed.add(journey);
  }

  /** The journeys that were noted since this was last asked. */
  takeChanged(): readonly string[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }

  /** Takes what a server says of some journeys, or of all that are open there. */
  hear(server: string, present: Present, isAll: boolean): void {
    const known = (isAll ? null : this.#elsewhere.get(server)) ?? new Map<string, readonly Person[]>();
    for (const [journey, people] of present) {
      if (people.length > 0) known.set(journey, people);
      else known.delete(journey);
    }
    this.#elsewhere.set(server, known);
  }

  /** Forgets servers that are gone. */
  forget(isGone: (server: string) => boolean): void {
    for (const server of this.#elsewhere.keys()) if (isGone(server)) this.#elsewhere.delete(server);
  }

  /** Who has a journey open elsewhere; somebody on two servers is there twice. */
  peopleIn(journey: string): readonly Person[] {
    return [...this.#elsewhere.values()].flatMap((journeys) => journeys.get(journey) ?? []);
  }
}
