import { Plus } from 'lucide-react';
import { insertStage } from '../actions/insertStage.ts';
import { useSession } from '../model/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { say } from '../words/say.ts';

/** Adds a stage at the end, and asks for its name. */
export function AddStage() {
  const session = useSession();
  return (
    <Button kind="quiet" icon={<Plus aria-hidden />} onClick={() => insertStage(session, null)}>
      {say('Add stage')}
    </Button>
  );
}
