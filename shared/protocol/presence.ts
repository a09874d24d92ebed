import type { Person } from './person.ts';

/** A part of the board. */
export interface SeenPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What one open tab lets the others see. `person` is what the server says it is, whatever the tab claims. */
export interface Presence {
  readonly person: Person;
  /** In board units. */
  readonly cursor: { readonly x: number; readonly y: number } | null;
  /** Ids of selected stages, lanes or cards. */
  readonly selection: readonly string[];
  /** Cards on the move, by how far they are from where they lie, in board units. */
  readonly drag: { readonly cards: readonly string[]; readonly dx: number; readonly dy: number } | null;
  /** The point of an emotion curve in the hand, and where it would be if it were let go; `null` of a persona is whoever walks the journey. */
  readonly emotion?: {
    readonly persona: string | null;
    readonly subject: string;
    readonly emotion: number;
  } | null;
  /** The text being typed in, such as `cards/ID/title`. */
  readonly editing: string | null;
  /** The part of the board that is looked at, in board units; told only while somebody follows. */
  readonly view?: SeenPart | null;
  /** The tab whose view is shown there, by its number. */
  readonly following?: number | null;
  /** Grows each time that everybody is brought here; the server takes it from owners alone. */
  readonly summons?: number;
}
