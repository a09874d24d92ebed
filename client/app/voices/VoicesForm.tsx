import { useDeferredValue, useMemo, useState } from 'react';
import { cellWords } from '../../../shared/formats/table/cell.ts';
import { DAY_ORDERS, isAmbiguous, type DayOrder } from '../../../shared/formats/table/dayIn.ts';
import { guessVoiceColumns, guessVoices } from '../../../shared/formats/voc/guessVoices.ts';
import { mapVoices } from '../../../shared/formats/voc/mapVoices.ts';
import { VOICE_ROLES, type VoiceMapping, type VoiceRole } from '../../../shared/formats/voc/voiceMapping.ts';
import type { Sheet } from '../../../shared/formats/xlsx/workbook.ts';
import { EVIDENCE_SOURCES, type ScoreScale } from '../../../shared/journey/evidence.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { addVoicesOf } from '../../actions/voicesAction.ts';
import { sheetOptions } from '../../home/tables/sheetOptions.ts';
import { TableSample } from '../../home/tables/TableSample.tsx';
import { SCALE_WORDS, SOURCE_WORDS } from '../../../shared/marks/detailNames.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { say, sayCount } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import { DAY_ORDER_LABELS, VOICE_ROLE_LABELS } from './voiceLabels.ts';
import { VoicesOutcome } from './VoicesOutcome.tsx';
import styles from './VoicesDialog.module.css';

const FIRST_ROWS = 12;

/** How a table of what customers said becomes evidence: what was guessed, to be corrected, and what will come of it. */
export function VoicesForm({
  name,
  sheets,
  onClose,
}: {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly onClose: () => void;
}) {
  const session = useSession();
  const snapshot = useJourney((journey) => journey);
  const [mapping, setMapping] = useState(() => guessVoices(sheets));
  const [chosen, setChosen] = useState<ReadonlyMap<string, Id | null>>(new Map());
  const shown = useDeferredValue(mapping);
  const outcome = useMemo(
    () => mapVoices(sheets, shown, snapshot, chosen),
    [sheets, shown, snapshot, chosen],
  );
  const rows = sheets[mapping.sheet]?.rows ?? [];
  const change = (changed: Partial<VoiceMapping>): void => setMapping({ ...mapping, ...changed });
  const count = outcome.voices.length;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="huge"
      title={say('What customers said in {file}', { file: name })}
      description={say(
        'It becomes evidence on the stages. Nothing is added before you agree, and one step takes it back.',
      )}
      footer={
        <>
          <Button onClick={onClose}>{say('Cancel')}</Button>
          <Button
            kind="primary"
            disabled={count === 0}
            onClick={() => {
              if (addVoicesOf(session, outcome.voices)) onClose();
            }}
          >
            {sayCount(count, 'Add {count} piece of evidence', 'Add {count} pieces of evidence')}
          </Button>
        </>
      }
    >
      <div className={styles['choices']}>
        {sheets.length > 1 && (
          <Select
            label={say('Sheet')}
            value={String(mapping.sheet)}
            options={sheetOptions(sheets)}
            onChange={(sheet) => setMapping(guessVoiceColumns(sheets, { sheet: Number(sheet), titleRow: 0 }))}
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
          onChange={(titleRow) =>
            setMapping(guessVoiceColumns(sheets, { sheet: mapping.sheet, titleRow: Number(titleRow) }))
          }
        />
        <Select
          label={say('Where it was heard')}
          value={mapping.source}
          options={EVIDENCE_SOURCES.map((value) => ({ value, label: say(SOURCE_WORDS[value]) }))}
          onChange={(source) => change({ source })}
        />
        {mapping.roles.includes('score') && (
          <Select<ScoreScale | 'none'>
            label={say('Scores are')}
            value={mapping.scale ?? 'none'}
            options={(['nps', 'csat', 'ces', 'none'] as const).map((value) => ({
              value,
              label: say(value === 'none' ? words('on no scale') : SCALE_WORDS[value]),
            }))}
            onChange={(scale) => change({ scale: scale === 'none' ? null : scale })}
          />
        )}
        {areDaysAmbiguous(rows, mapping) && (
          <Select<DayOrder>
            label={say('Dates are written')}
            value={mapping.dayOrder}
            options={DAY_ORDERS.map((value) => ({
              value,
              label: say(DAY_ORDER_LABELS[value]),
            }))}
            onChange={(dayOrder) => change({ dayOrder })}
          />
        )}
      </div>
      <TableSample<VoiceRole>
        rows={rows}
        titleRow={mapping.titleRow}
        of="columns"
        roles={mapping.roles}
        options={VOICE_ROLES.map((value) => ({ value, label: say(VOICE_ROLE_LABELS[value]) }))}
        leftOut="leaveOut"
        onRoles={(roles) => change({ roles })}
      />
      <VoicesOutcome
        outcome={outcome}
        snapshot={snapshot}
        onPlace={(place, subject) => setChosen(new Map(chosen).set(place, subject))}
      />
    </Dialog>
  );
}

function areDaysAmbiguous(rows: Sheet['rows'], { roles, titleRow }: VoiceMapping): boolean {
  const at = roles.indexOf('date');
  return at !== -1 && isAmbiguous(rows.slice(titleRow + 1).map((row) => cellWords(row[at])));
}
