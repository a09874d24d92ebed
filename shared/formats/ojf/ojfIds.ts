import type { Id } from '../../journey/id.ts';
import { wordsOf } from './ojfFields.ts';

/** Which of the journey's new ids stands for which id of the file; of several that share one, the first has it. */
export class OjfIds {
  readonly #stages = new Map<string, Id>();
  readonly #cards = new Map<string, Id>();
  readonly #marks = new Map<string, Id>();

  addStage(ref: unknown, id: Id): void {
    add(this.#stages, ref, id);
  }

  addCard(ref: unknown, id: Id): void {
    add(this.#cards, ref, id);
  }

  /** For needs at risk and pain points, which other records name. */
  addMark(ref: unknown, id: Id): void {
    add(this.#marks, ref, id);
  }

  stage(ref: unknown): Id | null {
    return this.#stages.get(wordsOf(ref)) ?? null;
  }

  card(ref: unknown): Id | null {
    return this.#cards.get(wordsOf(ref)) ?? null;
  }

  /** What marks hang on. */
  subject(ref: unknown): Id | null {
    return this.card(ref) ?? this.stage(ref);
  }

  mark(ref: unknown): Id | null {
    return this.#marks.get(wordsOf(ref)) ?? null;
  }
}

function add(known: Map<string, Id>, ref: unknown, id: Id): void {
  if (ref !== undefined && !known.has(wordsOf(ref))) known.set(wordsOf(ref), id);
}
