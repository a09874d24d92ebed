import { useCallback, useState } from 'react';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Links } from './Links.tsx';
import { Members } from './Members.tsx';
import { say } from '../../words/say.ts';

/** Gives others a role on this journey, and takes it back; everybody else sees who is on it. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { journeyId, role } = useSession();
  const isOwner = useStore(role, (mine) => mine === 'owner');
  const [revokes, setRevokes] = useState(0);
  const onRevoked = useCallback(() => setRevokes((count) => count + 1), []);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="medium"
      title={isOwner ? say('Share this journey') : say('People on this journey')}
      description={
        isOwner
          ? say('Whoever opens a link gets its role. Nobody needs an account.')
          : say('Only the owner can share it. Ask them for a link for somebody else.')
      }
    >
      {isOwner && <Links journey={journeyId} onRevoked={onRevoked} />}
      <Members key={revokes} journey={journeyId} />
    </Dialog>
  );
}
