/** Every kind of refusal that the HTTP API can answer with, and its status. Stable: clients and scripts rely on them. */
export const ERROR_STATUS = {
  'invalid-request': 400,
  'invalid-file': 422,
  'needs-mapping': 422,
  'no-session': 401,
  forbidden: 403,
  'bad-origin': 403,
  'not-found': 404,
  'too-large': 413,
  'unsupported-format': 415,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** The body of every refusal (RFC 9457): `detail` is a sentence for people. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly detail: string;
  /** Beside `needs-mapping`: the mapping that the server would guess, to be corrected and sent along. */
  readonly mapping?: unknown;
}
