import type { Person } from './person.ts';

/** What one open tab lets the others see. `person` is what the server says it is, whatever the tab claims. */
export interface Presence {
  readonly person: Person;
  /** In board units. */
  readonly cursor: { readonly x: number; readonly y: number } | null;
  /** Ids of selected stages, lanes or cards. */
  readonly selection: readonly string[];
  /** Cards on the move, by how far they are from where they lie, in board units. */
  readonly drag: { readonly cards: readonly string[]; readonly dx: number; readonly dy: number } | null;
  /** The text being typed in, such as `cards/ID/title`. */
  readonly editing: string | null;
}
