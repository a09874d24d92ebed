import type { ErrorCode, Problem } from '../../shared/protocol/errorCode.ts';
import { isTranslated } from '../words/language.ts';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import { CODE_WORDS } from './codeWords.ts';

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
    return new ApiError('unavailable', words('The server cannot do this now. Please try again in a moment.'));
  return new ApiError('internal', words('The server gave an answer that makes no sense here.'));
}

/**
 * What to tell a person about anything that was thrown. The server speaks English: in other languages the kind of
 * refusal is told, with the server's own sentence where only that says what to do.
 */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof ApiError)) return say('Something went wrong. Please reload the page.');
  const general = CODE_WORDS[error.code];
  return isTranslated(general) && !isTranslated(error.message)
    ? say(general, { detail: error.message })
    : say(error.message);
}
