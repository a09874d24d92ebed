import { ERROR_STATUS, type ErrorCode, type Problem } from '../../shared/protocol/errorCode.ts';

/** Why a request is not answered as asked: a code for programs, a sentence for people. Translated once, in `presentError`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ErrorCode;
  readonly statusCode: number;
  /** More members of the answer, for programs. */
  readonly more: Pick<Problem, 'mapping'>;

  constructor(code: ErrorCode, detail: string, more: Pick<Problem, 'mapping'> = {}) {
    super(detail);
    this.code = code;
    this.statusCode = ERROR_STATUS[code];
    this.more = more;
  }
}

/** The answer for what is not there, and equally for what one may not know of. */
export function noSuchJourney(): Refusal {
  return new Refusal('not-found', 'There is no such journey, or it was not shared with you.');
}
