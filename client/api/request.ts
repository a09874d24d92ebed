import { words } from '../words/words.ts';
import { ApiError, readProblem } from './apiError.ts';

/** Fired on `window` when the server does not know this person (any more). */
export const NO_SESSION_EVENT = 'waymark:no-session';

/** What to send: an object as JSON, or a file as it is. */
export type RequestBody = { readonly json: unknown } | { readonly file: Blob };

/**
 * Asks the server and answers what it says.
 * @throws ApiError
 */
export async function request<T>(method: string, path: string, body?: RequestBody): Promise<T> {
  const response = await send(method, path, body);
  const answer: unknown = response.status === 204 ? undefined : await response.json().catch(() => null);
  if (response.ok) return answer as T;
  const problem = readProblem(response.status, answer);
  if (problem.code === 'no-session') window.dispatchEvent(new Event(NO_SESSION_EVENT));
  throw problem;
}

async function send(method: string, path: string, body: RequestBody | undefined): Promise<Response> {
  try {
    return await fetch(path, { method, credentials: 'same-origin', ...payload(body) });
  } catch {
    throw new ApiError('unavailable', words('The server cannot be reached. Please try again in a moment.'));
  }
}

function payload(body: RequestBody | undefined): RequestInit {
  if (body === undefined) return {};
  if ('file' in body) return { body: body.file, headers: { 'content-type': 'application/octet-stream' } };
  return { body: JSON.stringify(body.json), headers: { 'content-type': 'application/json' } };
}
