import { useState } from 'react';
import type { WorkspacePersona } from '../../../shared/protocol/personas.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { deletePersona } from '../../api/personas.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { say } from '../../words/say.ts';

/** Asks before a persona is deleted: that cannot be taken back. */
export function DeletePersonaDialog({
  persona: { id, name },
  onClose,
}: {
  readonly persona: WorkspacePersona;
  readonly onClose: () => void;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('Delete {name}?', { name })}
      description={say(
        'The journeys that use this persona keep their copy of it. From then on each of them is changed by itself.',
      )}
      footer={
        <>
          <Button onClick={onClose}>{say('Cancel')}</Button>
          <Button
            kind="danger"
            onClick={() => {
              deletePersona(id).then(onClose, (error: unknown) => {
                setProblem(sentenceOf(error));
              });
            }}
          >
            {say('Delete persona')}
          </Button>
        </>
      }
    >
      {problem !== null && <p role="alert">{problem}</p>}
    </Dialog>
  );
}
