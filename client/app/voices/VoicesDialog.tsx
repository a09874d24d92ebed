import { FileUp } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { FormatError } from '../../../shared/formats/formatError.ts';
import { readTables } from '../../../shared/formats/table/readTables.ts';
import type { Sheet } from '../../../shared/formats/xlsx/workbook.ts';
import { sayMessage } from '../../../shared/words/message.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { spokenWords } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import { VoicesForm } from './VoicesForm.tsx';
import styles from './VoicesDialog.module.css';

/** Asks for a table of what customers said, and then how it becomes evidence. */
export function VoicesDialog({ onClose }: { readonly onClose: () => void }) {
  const [opened, setOpened] = useState<{ readonly name: string; readonly sheets: readonly Sheet[] } | null>(
    null,
  );
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  // The keyboard is there first, so that cells can be pasted at once.
  const choose = useRef<HTMLButtonElement>(null);
  const take = async (file: File): Promise<void> => {
    setProblem(null);
    if (file.size > LIMITS.importBytes) {
      setProblem(say('This file is larger than what the server takes.'));
      return;
    }
    try {
      setOpened({ name: file.name, sheets: await readTables(new Uint8Array(await file.arrayBuffer())) });
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      setProblem(
        say('This file cannot be read: {detail}', { detail: sayMessage(spokenWords(), error.said) }),
      );
    }
  };
  if (opened !== null) return <VoicesForm {...opened} onClose={onClose} />;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="medium"
      initialFocus={choose}
      title={say('Add what customers said')}
      description={say(
        'A table with a row for each answer or quote, such as the export of a survey: with a date, a score, the words and the stage. CSV or Excel.',
      )}
    >
      <DropPlace onFile={(file) => void take(file)}>
        <Button
          ref={choose}
          kind="primary"
          icon={<FileUp aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {say('Choose a file')}
        </Button>
        <p className={styles['quiet']}>{say('or drop it here, or paste the cells of a spreadsheet')}</p>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,.xlsx,.xlsm"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) void take(file);
            event.target.value = '';
          }}
        />
      </DropPlace>
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </Dialog>
  );
}

/** Takes what is dropped or pasted on it, words as a file of them. */
function DropPlace({
  onFile,
  children,
}: {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}) {
  const takeFrom = (data: DataTransfer): boolean => {
    const text = data.getData('text/plain');
    const file = text.trim() === '' ? data.files[0] : new File([text], say('Pasted table'));
    if (file !== undefined) onFile(file);
    return file !== undefined;
  };
  return (
    <div
      className={styles['drop']}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        takeFrom(event.dataTransfer);
      }}
      onPaste={(event) => {
        if (takeFrom(event.clipboardData)) event.preventDefault();
      }}
    >
      {children}
    </div>
  );
}
