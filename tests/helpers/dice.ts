import type { Id, NewId } from '../../shared/journey/id.ts';

/** Two numbers that tell what to change, and ids for what is new. */
export interface Dice {
  readonly pick: number;
  readonly other: number;
  readonly newId: NewId;
}

/** One of some options. */
export function among<T>(options: readonly T[], at: number): T {
  return options[at % options.length] as T;
}

/** One of the ids, or `null`, each of them as likely. */
export function one(ids: readonly Id[], at: number): Id | null {
  return ids[at % (ids.length + 1)] ?? null;
}
