import { Suspense, type ReactNode } from 'react';
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
  const [first] = imports;
  if (imports.length === 1 && first !== undefined)
    return (
      <Dialog isOpen onClose={onClose} size="medium" title={titleOf(first)} footer={footOf(first, onClose)}>
        <div className={styles['only']}>
          <Outcome state={first} heading="h3" />
        </div>
      </Dialog>
    );
  return (
    <Dialog
      isOpen={imports.length > 0}
      onClose={onClose}
      size="medium"
      title={say('Imported files')}
      footer={<Button onClick={onClose}>{say('Close')}</Button>}
    >
      {imports.map((one) => (
        <section key={one.key} className={styles['file']} aria-labelledby={`import-${one.key}`}>
          <div className={styles['head']}>
            <h3 id={`import-${one.key}`} className={styles['name']}>
              {one.file}
            </h3>
            {one.outcome.kind === 'done' && (
              <OpenLink id={one.outcome.answer.id} describedBy={`import-${one.key}`} />
            )}
          </div>
          <Outcome state={one} heading="h4" />
        </section>
      ))}
    </Dialog>
  );
}

function titleOf({ file, outcome: { kind } }: ImportState): string {
  if (kind === 'reading' || kind === 'asking') return say('Reading {file}…', { file });
  return kind === 'done' ? say('Imported {file}', { file }) : say('{file} was not imported', { file });
}

function footOf({ outcome }: ImportState, onClose: () => void): ReactNode {
  if (outcome.kind === 'done')
    return (
      <>
        <Button onClick={onClose}>{say('Stay here')}</Button>
        <OpenLink id={outcome.answer.id} isMain />
      </>
    );
  return outcome.kind === 'refused' ? <Button onClick={onClose}>{say('Close')}</Button> : undefined;
}

function OpenLink({
  id,
  isMain = false,
  describedBy,
}: {
  readonly id: string;
  readonly isMain?: boolean;
  /** What tells it from those of other files. */
  readonly describedBy?: string;
}) {
  return (
    <Link
      href={`/journeys/${id}`}
      aria-describedby={describedBy}
      className={classNames(buttonStyles['button'], isMain && buttonStyles['primary'])}
    >
      {say('Open journey')}
    </Link>
  );
}

/** Of the parts of a report, below that of a file among several. */
type Heading = 'h3' | 'h4';

function Outcome({
  state: { outcome },
  heading,
}: {
  readonly state: ImportState;
  readonly heading: Heading;
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
      </>
    );
  return <Report report={outcome.answer.report} heading={heading} />;
}

function Report({ report, heading }: { readonly report: ImportReport; readonly heading: Heading }) {
  const lost = report.asNotes.length + report.dropped.length;
  return (
    <div className={styles['report']}>
      <Part heading={heading} title={say('Kept')} lines={report.kept} isShort />
      <Part heading={heading} title={say('Kept as notes')} lines={report.asNotes} />
      <Part heading={heading} title={say('Left out')} lines={report.dropped} />
      {lost === 0 && <p className={styles['quiet']}>{say('Nothing was left out.')}</p>}
    </div>
  );
}

function Part({
  heading: Title,
  title,
  lines,
  isShort = false,
}: {
  readonly heading: Heading;
  readonly title: string;
  readonly lines: readonly string[];
  /** A few words a line, of which several stand side by side. */
  readonly isShort?: boolean;
}) {
  if (lines.length === 0) return null;
  return (
    <section>
      <Title className={styles['part']}>{title}</Title>
      <ul className={classNames(styles['lines'], isShort && styles['short'])}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
