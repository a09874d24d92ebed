import type { ErrorCode, Problem } from '../../shared/protocol/errorCode.ts';

/** A refusal of the server, or its silence (`unavailable`); the message is a sentence for people. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, sentence: string) {
    super(sentence);
    this.code = code;
  }
}

/** Reads a refusal from the body of an answer, whatever is in it; a proxy's page is a refusal too. */
export function readProblem(status: number, body: unknown): ApiError {
  const { code, detail } = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>;
  if (code !== undefined && detail !== undefined) return new ApiError(code, detail);
  if (status >= 500)
    return new ApiError('unavailable', 'The server cannot do this now. Please try again in a moment.');
  return new ApiError('internal', 'The server gave an answer that makes no sense here.');
}

/** What to tell a person about anything that was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof ApiError ? error.message : 'Something went wrong. Please reload the page.';
}
