import type * as Y from 'yjs';
import type { JourneyDocument, TextRef } from '../../shared/document/journeyDocument.ts';

export type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** A shared text as one field shows it: its letters, and where the caret belongs after somebody else has typed. */
export class SharedTextField {
  readonly #text: Y.Text | null;
  #value: string;
  #element: TextElement | null = null;
  #caret: readonly [start: number, end: number] | null = null;
  #isMoved = false;
  /** Whether this field has typed since it was bound. */
  isTyping = false;

  constructor(document: JourneyDocument, ref: TextRef) {
    this.#text = document.text(ref);
    this.#value = this.#text?.toJSON() ?? '';
  }

  readonly get = (): string => this.#value;

  readonly subscribe = (listener: () => void): (() => void) => {
    const text = this.#text;
    if (text === null) return () => undefined;
    const observe = (event: Y.YTextEvent, transaction: Y.Transaction): void => {
      this.#value = text.toJSON();
      if (!transaction.local || !this.#isOwn) this.#shiftCaret(event.delta);
      listener();
    };
    text.observe(observe);
    const current = text.toJSON();
    if (current !== this.#value) {
      this.#value = current;
      listener();
    }
    return () => {
      text.unobserve(observe);
    };
  };

  #isOwn = false;

  /** Runs an edit that comes from this field, whose caret is already right. */
  type(element: TextElement, edit: () => void): void {
    this.isTyping = true;
    this.#isOwn = true;
    edit();
    this.#isOwn = false;
    this.noteCaret(element);
  }

  noteCaret(element: TextElement): void {
    this.#element = element;
    this.#caret = [element.selectionStart ?? 0, element.selectionEnd ?? 0];
    this.#isMoved = false;
  }

  /** Puts the caret where it belongs, after the field shows what somebody else typed. */
  restoreCaret(): void {
    if (!this.#isMoved || this.#caret === null) return;
    this.#isMoved = false;
    const element = this.#element;
    if (element !== null && element.ownerDocument.activeElement === element) {
      element.setSelectionRange(...this.#caret);
    }
  }

  #shiftCaret(delta: Y.YTextEvent['delta']): void {
    if (this.#caret === null) return;
    this.#caret = [shifted(this.#caret[0], delta), shifted(this.#caret[1], delta)];
    this.#isMoved = true;
  }
}

/** Where a caret is after an edit: what is typed at the caret by somebody else comes after it. */
export function shifted(
  caret: number,
  delta: readonly {
    readonly retain?: number | undefined;
    readonly insert?: unknown;
    readonly delete?: number | undefined;
  }[],
): number {
  let at = 0;
  let result = caret;
  for (const { retain = 0, insert, delete: removed = 0 } of delta) {
    at += retain;
    if (typeof insert === 'string') {
      if (at < result) result += insert.length;
      at += insert.length;
    }
    if (removed > 0 && at < result) result -= Math.min(removed, result - at);
  }
  return result;
}
