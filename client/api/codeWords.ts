import type { ErrorCode } from '../../shared/protocol/errorCode.ts';
import { words } from '../words/words.ts';

/** What each kind of refusal means, for readers of other languages than the server's; `{detail}` is its own sentence. */
export const CODE_WORDS: Readonly<Record<ErrorCode, string>> = {
  'invalid-request': words('This cannot be saved as it is: {detail}'),
  'invalid-file': words('This file cannot be read: {detail}'),
  'needs-mapping': words('This table did not come from Waymark: say first what its columns are.'),
  'no-session': words('The server does not know this browser any more. Reload, and say your name again.'),
  forbidden: words('Your role does not allow this.'),
  'bad-origin': words('The server refuses requests from this address.'),
  'not-found': words('This does not exist, or it was not shared with you.'),
  'too-large': words('This is larger than what the server takes.'),
  'unsupported-format': words('The server cannot read this kind of file.'),
  'too-many-requests': words('That was too much at once. Please try again in a moment.'),
  internal: words('Something went wrong on the server.'),
  unavailable: words('The server cannot do this now. Please try again in a moment.'),
};
