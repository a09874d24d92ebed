import { words } from '../words/words.ts';
import { ApiError, readProblem } from './apiError.ts';
import { NO_SESSION_EVENT } from './request.ts';

/**
 * Asks the server for a file. Who gives up waiting hears of it as `fetch` says it.
 * @throws ApiError
 */
export async function requestFile(path: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(path, { credentials: 'same-origin', signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new ApiError('unavailable', words('The server cannot be reached. Please try again in a moment.'));
  });
  if (response.ok) return response;
  const problem = readProblem(response.status, await response.json().catch(() => null));
  if (problem.code === 'no-session') window.dispatchEvent(new Event(NO_SESSION_EVENT));
  throw problem;
}
