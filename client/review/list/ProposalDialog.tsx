import { useState } from 'react';
import type { Finding } from '../../../shared/protocol/review.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { say, sayCount } from '../../words/say.ts';

/** Writes what might be done about findings; of one alone, what is written already is there to go on from. */
export function ProposalDialog({
  findings,
  onClose,
  onPropose,
}: {
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
  readonly onPropose: (proposal: string) => void;
}) {
  const [only, ...others] = findings;
  const [words, setWords] = useState(others.length === 0 ? (only?.proposal ?? '') : '');
  return (
    <Dialog
      isOpen
      size="medium"
      onClose={onClose}
      title={say('Proposed solution')}
      {...(others.length > 0 && {
        description: sayCount(
          findings.length,
          'It takes the place of what {count} finding says now.',
          'It takes the place of what {count} findings say now.',
        ),
      })}
      footer={
        <>
          <Button onClick={onClose}>{say('Cancel')}</Button>
          <Button
            kind="primary"
            onClick={() => {
              onPropose(words);
            }}
          >
            {say('Save')}
          </Button>
        </>
      }
    >
      <TextArea label={say('What could be done')} value={words} onChange={setWords} maxLength={5000} />
    </Dialog>
  );
}
