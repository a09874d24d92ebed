import type { LinkRole } from '../../../shared/protocol/role.ts';
import { say } from '../../words/say.ts';
import { ShownOnce } from '../ShownOnce.tsx';
import { ROLE_ALLOWS } from './roleWords.ts';

/** A link just made, copied already where the browser lets us; its address cannot be shown again. */
export function NewLink({ role, url }: { readonly role: LinkRole; readonly url: string }) {
  return (
    <ShownOnce
      label={say('Address of the link')}
      value={url}
      isCopiedAtOnce
      title={say('Link made.')}
      titleOnceCopied={say('Link copied.')}
      advice={say('Whoever opens it {can}. Keep it now: its address is not shown again.', {
        can: say(ROLE_ALLOWS[role]),
      })}
    />
  );
}
