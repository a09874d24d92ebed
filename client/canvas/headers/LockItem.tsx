import type { Id } from '../../../shared/journey/id.ts';
import { lockSubjects } from '../../actions/lockActions.ts';
import { useSession } from '../../model/useSession.ts';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { say } from '../../words/say.ts';

/** Locks a stage or lane, or unlocks it. */
export function LockItem({ id, isLocked }: { readonly id: Id; readonly isLocked: boolean }) {
  const session = useSession();
  return (
    <MenuItem
      keys="Shift+L"
      onSelect={() => {
        lockSubjects(session, [id], !isLocked);
      }}
    >
      {isLocked ? say('Unlock') : say('Lock')}
    </MenuItem>
  );
}
