import { Suspense } from 'react';
import { Link } from 'wouter';
import type { TableMapping } from '../../shared/formats/table/tableMapping.ts';
import type { ImportReport } from '../../shared/protocol/journeys.ts';
import { Button } from '../ui/Button.tsx';
import buttonStyles from '../ui/Button.module.css';
import { classNames } from '../ui/classNames.ts';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './ImportDialog.module.css';
import type { ImportState } from './useImport.ts';
import { say } from '../words/say.ts';
import { comesLater } from '../ui/comesLater.ts';

const TableDialog = comesLater(async () => (await import('./tables/TableDialog.tsx')).TableDialog);

/** Says what became of every imported file, part by part, by name. */
export function ImportDialog({
  imports,
  onAnswer,
  onClose,
}: {
  readonly imports: readonly ImportState[];
  /** What somebody said of a table: what its columns are, or `null` to leave it. */
  readonly onAnswer: (key: number, table: { readonly blob: Blob }, mapping: TableMapping | null) => void;
  readonly onClose: () => void;
}) {
  const question = imports.find(({ outcome }) => outcome.kind === 'asking');
  if (question?.outcome.kind === 'asking') {
    const { key, file, outcome } = question;
    return (
      <Suspense>
        <TableDialog
          key={key}
          file={file}
          table={outcome.table}
          onCreate={(mapping) => onAnswer(key, outcome, mapping)}
          onClose={() => onAnswer(key, outcome, null)}
        />
      </Suspense>
    );
  }
  return (
    <Dialog isOpen={imports.length > 0} onClose={onClose} size="medium" title={titleOf(imports)}>
      {imports.map((one) => (
        <section key={one.key} className={styles['file']}>
          {imports.length > 1 && <h3 className={styles['name']}>{one.file}</h3>}
          <Outcome state={one} onClose={onClose} />
        </section>
      ))}
    </Dialog>
  );
}

function titleOf(imports: readonly ImportState[]): string {
  const [first] = imports;
  if (imports.length !== 1 || first === undefined) return say('Imported files');
  const { kind } = first.outcome;
  if (kind === 'reading' || kind === 'asking') return say('Reading {file}…', { file: first.file });
  return kind === 'done'
    ? say('Imported {file}', { file: first.file })
    : say('{file} was not imported', { file: first.file });
}

function Outcome({
  state: { outcome },
  onClose,
}: {
  readonly state: ImportState;
  readonly onClose: () => void;
}) {
  if (outcome.kind === 'reading' || outcome.kind === 'asking')
    return (
      <p role="status" className={styles['quiet']}>
        {say('One moment.')}
      </p>
    );
  if (outcome.kind === 'refused')
    return (
      <>
        <p role="alert" className={styles['refusal']}>
          {outcome.sentence}
        </p>
        <p className={styles['quiet']}>{say('Nothing was created.')}</p>
        <div className={styles['foot']}>
          <Button onClick={onClose}>{say('Close')}</Button>
        </div>
      </>
    );
  const { id, report } = outcome.answer;
  return (
    <>
      <Report report={report} />
      <div className={styles['foot']}>
        <Button onClick={onClose}>{say('Stay here')}</Button>
        <Link
          href={`/journeys/${id}`}
          className={classNames(buttonStyles['button'], buttonStyles['primary'])}
        >
          {say('Open journey')}
        </Link>
      </div>
    </>
  );
}

function Report({ report }: { readonly report: ImportReport }) {
  const lost = report.asNotes.length + report.dropped.length;
  return (
    <div className={styles['report']}>
      <Part title={say('Kept')} lines={report.kept} />
      <Part title={say('Kept as notes')} lines={report.asNotes} />
      <Part title={say('Left out')} lines={report.dropped} />
      {lost === 0 && <p className={styles['quiet']}>{say('Nothing was left out.')}</p>}
    </div>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className={styles['name']}>{title}</h3>
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
