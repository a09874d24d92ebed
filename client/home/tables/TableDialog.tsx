import { useDeferredValue, useMemo, useState } from 'react';
import { FormatError } from '../../../shared/formats/formatError.ts';
import { guessRoles } from '../../../shared/formats/table/guessMapping.ts';
import { mapTable, type MappedTable } from '../../../shared/formats/table/mapTable.ts';
import {
  GRID_ROLES,
  TABLE_ROLES,
  type TableMapping,
  type TableRole,
  type TableShape,
} from '../../../shared/formats/table/tableMapping.ts';
import type { Message } from '../../../shared/words/message.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { spokenWords } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import type { OpenTable } from './openTable.ts';
import { ROLE_LABELS } from './roleLabels.ts';
import { sheetOptions } from './sheetOptions.ts';
import styles from './TableDialog.module.css';
import { TableOutcome } from './TableOutcome.tsx';
import { TableSample } from './TableSample.tsx';

/** Names of columns are looked for in so many rows. */
const FIRST_ROWS = 12;

/** Asks what the columns of a table are, and shows what would become of it; nothing is created before that is agreed. */
export function TableDialog({
  file,
  table: { sheets, guess },
  onCreate,
  onClose,
}: {
  readonly file: string;
  readonly table: OpenTable;
  readonly onCreate: (mapping: TableMapping) => void;
  readonly onClose: () => void;
}) {
  const [mapping, setMapping] = useState(guess);
  const rows = sheets[mapping.sheet]?.rows ?? [];
  // The whole table is mapped again at each choice; choosing must not wait for it.
  const shown = useDeferredValue(mapping);
  const outcome = useMemo(() => outcomeOf(sheets, shown), [sheets, shown]);
  const change = (changed: Partial<TableMapping>): void => {
    const next = { ...mapping, ...changed };
    const isRead = !('sheet' in changed || 'shape' in changed || 'titleRow' in changed);
    setMapping(isRead ? next : { ...next, roles: guessRoles(sheets[next.sheet]?.rows ?? [], next) });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="huge"
      title={say('What is in {file}?', { file })}
      description={say(
        'Say what the table holds, and see what will become of it. Nothing is created before you agree.',
      )}
      footer={
        <>
          <Button onClick={onClose}>{say('Cancel')}</Button>
          <Button kind="primary" disabled={!('content' in outcome)} onClick={() => onCreate(mapping)}>
            {say('Create journey')}
          </Button>
        </>
      }
    >
      <div className={styles['choices']}>
        <TextField
          label={say('Title of the journey')}
          value={mapping.title}
          maxLength={LIMITS.titleLength}
          onChange={(title) => change({ title })}
        />
        {sheets.length > 1 && (
          <Select
            label={say('Sheet')}
            value={String(mapping.sheet)}
            options={sheetOptions(sheets)}
            onChange={(sheet) => change({ sheet: Number(sheet) })}
          />
        )}
        <Select
          label={say('Names are in')}
          value={String(mapping.titleRow)}
          options={[
            { value: '-1', label: say('no row') },
            ...rows
              .slice(0, FIRST_ROWS)
              .map((_, at) => ({ value: String(at), label: say('row {number}', { number: at + 1 }) })),
          ]}
          onChange={(titleRow) => change({ titleRow: Number(titleRow) })}
        />
        <Select<TableShape>
          label={say('How the table is laid out')}
          value={mapping.shape}
          options={[
            { value: 'list', label: say('A row for each touchpoint') },
            { value: 'grid', label: say('A column for each stage') },
          ]}
          onChange={(shape) => change({ shape })}
        />
      </div>
      <TableSample
        rows={rows}
        titleRow={mapping.titleRow}
        of={mapping.shape === 'list' ? 'columns' : 'rows'}
        roles={mapping.roles}
        options={(mapping.shape === 'list' ? TABLE_ROLES : GRID_ROLES).map((value) => ({
          value,
          label:
            mapping.shape === 'grid' && value === 'stage'
              ? say('Parts of the stages')
              : say(ROLE_LABELS[value]),
        }))}
        leftOut="leaveOut"
        onRoles={(roles: readonly TableRole[]) => change({ roles })}
      />
      <TableOutcome outcome={outcome} />
    </Dialog>
  );
}

/** Why, when nothing would come of it. */
function outcomeOf(sheets: OpenTable['sheets'], mapping: TableMapping): MappedTable | Message {
  let made = 0;
  try {
    return mapTable(sheets, mapping, () => `preview-${(made += 1)}`, spokenWords());
  } catch (error) {
    if (error instanceof FormatError) return error.said;
    throw error;
  }
}
