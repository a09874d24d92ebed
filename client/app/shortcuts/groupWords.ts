import type { ActionGroup } from '../../actions/action.ts';
import { words } from '../../words/words.ts';

/** What the groups of actions are called, in the order in which they are listed. */
export const GROUP_WORDS: Readonly<Record<ActionGroup, string>> = {
  Add: words('Add'),
  Mark: words('Mark'),
  Edit: words('Edit'),
  View: words('View'),
  Go: words('Find and go'),
};
