import type { TokenScope } from '../../../../shared/protocol/tokenScope.ts';
import { words } from '../../../words/words.ts';

/** What each scope lets a program do. */
export const SCOPE_WORDS: Readonly<Record<TokenScope, { readonly label: string; readonly allows: string }>> =
  {
    read: { label: words('Read'), allows: words('see the journeys that you may see') },
    export: { label: words('Export files'), allows: words('take them out in any format') },
    write: { label: words('Change'), allows: words('create, import and edit where you may') },
  };
