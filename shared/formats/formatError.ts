/** Where in a file something is wrong. */
export interface FormatErrorPlace {
  /** Such as `nodes[3].title`. */
  readonly path?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1, in characters. */
  readonly column?: number;
}

/** A file that cannot be read; the message is a sentence for people that says where and why. */
export class FormatError extends Error {
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;

  constructor(message: string, place: FormatErrorPlace = {}) {
    super(message);
    this.name = 'FormatError';
    this.path = place.path ?? null;
    this.line = place.line ?? null;
    this.column = place.column ?? null;
  }
}
