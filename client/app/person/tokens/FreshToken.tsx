import type { NewApiToken } from '../../../../shared/protocol/tokens.ts';
import { say } from '../../../words/say.ts';
import { ShownOnce } from '../../ShownOnce.tsx';

/** A token just made, which nobody can show again. */
export function FreshToken({ token: { name, token } }: { readonly token: NewApiToken }) {
  return (
    <ShownOnce
      label={say('The new token')}
      value={token}
      title={say('The token “{name}” is made.', { name })}
      advice={say('Keep it now, as you would a password: it is not shown again.')}
    />
  );
}
