import { mayEdit, type Role } from '../../../shared/protocol/role.ts';
import type { SaveStatus } from '../../model/savedState.ts';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';

/** What the indicator in the top bar says, and whether it should be noticed. */
export interface SavedWords {
  readonly words: string;
  readonly isWarning: boolean;
}

/** Says where a person's edits are, never more than is known. */
export function savedWords(status: SaveStatus, isKeptHere: boolean, role: Role): SavedWords {
  if (!mayEdit(role)) return readerWords(status);
  if (status !== 'offline') return { words: say(WORDS[status]), isWarning: false };
  return {
    words: isKeptHere ? say('Offline — kept on this device') : say('Offline — keep this tab open'),
    isWarning: true,
  };
}

const WORDS = { opening: words('Opening…'), saving: words('Saving…'), saved: words('Saved') } as const;

function readerWords(status: SaveStatus): SavedWords {
  if (status === 'offline') return { words: say('Offline — others may be further on'), isWarning: true };
  return { words: say('View only'), isWarning: false };
}
