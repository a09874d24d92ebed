import { inEnglish, message, type Message } from '../words/message.ts';

/** Where in a file something is wrong. */
export interface FormatErrorPlace {
  /** Such as `nodes[3].title`. */
  readonly path?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1, in characters. */
  readonly column?: number;
}

/** A file that cannot be read; `said` tells people where and why, in their language, and `message` the same in English. */
export class FormatError extends Error {
  readonly said: Message;
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;

  constructor(why: string | Message, place: FormatErrorPlace = {}) {
    const said = typeof why === 'string' ? message(why) : why;
    super(inEnglish(said));
    this.name = 'FormatError';
    this.said = said;
    this.path = place.path ?? null;
    this.line = place.line ?? null;
    this.column = place.column ?? null;
  }
}
