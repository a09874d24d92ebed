import { ClipboardCopy, Download } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ExportFormat } from '../../shared/formats/formats.ts';
import { exportPath, type ExportedFile } from '../api/exports.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { languageTag } from '../words/language.ts';
import { say } from '../words/say.ts';
import styles from './ExportDialog.module.css';
import { EXPORT_FORMATS } from './exportFormats.ts';
import type { WantedFile } from './fileOf.ts';
import { FormatList } from './FormatList.tsx';
import { FormatFacts } from './FormatFacts.tsx';
import type { Look } from './look.ts';
import { LookFields } from './LookFields.tsx';
import { Preview } from './Preview.tsx';
import { useExport, type ExportState } from './useExport.ts';

const FIRST: ExportFormat = 'png';
/** What every drawn format is shown by: all are drawn from one scene. */
const SHOWN: ExportFormat = 'svg';

/** Takes a journey out as a file: which format, how it looks, and what it will look like. */
export function ExportDialog({
  journey,
  initialLook,
  paint,
  onClose,
}: {
  readonly journey: string;
  readonly initialLook: Look;
  /** Makes a PNG file here, where the journey is open; `null` when the server has to. */
  readonly paint?: (look: Look) => Promise<ExportedFile | null>;
  readonly onClose: () => void;
}) {
  const [format, setFormat] = useState<ExportFormat>(FIRST);
  const [look, setLook] = useState(initialLook);
  const { state, download, copy } = useExport();
  const chosen = useRef<HTMLInputElement>(null);
  const { choices, serves } = EXPORT_FORMATS[format];
  const pathAs = (as: ExportFormat): string => {
    const asked = EXPORT_FORMATS[as].choices.filter((choice) => choices.includes(choice));
    const options = Object.fromEntries(asked.map((choice) => [choice, look[choice]]));
    return exportPath(journey, as, { ...options, locale: languageTag() });
  };
  const file: WantedFile = {
    path: pathAs(format),
    ...(format === 'png' && paint !== undefined && { paint: () => paint(look) }),
  };
  const isDrawn = choices.includes('theme');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="huge"
      title={say('Export')}
      initialFocus={chosen}
      footer={
        <>
          <Progress state={state} />
          {choices.includes('scale') && 'ClipboardItem' in window && (
            <Button
              icon={<ClipboardCopy aria-hidden />}
              disabled={state.kind === 'working'}
              onClick={() => copy(file)}
            >
              {say('Copy as picture')}
            </Button>
          )}
          <Button
            kind="primary"
            icon={<Download aria-hidden />}
            disabled={state.kind === 'working'}
            onClick={() => download(file)}
          >
            {say('Download')}
          </Button>
        </>
      }
    >
      <div className={styles['columns']}>
        <FormatList value={format} onChange={setFormat} chosenRef={chosen} />
        <div className={styles['sight']}>
          <p className={styles['serves']}>{say(serves)}</p>
          <LookFields look={look} choices={choices} onChange={setLook} />
          {isDrawn ? (
            <Preview
              path={pathAs(SHOWN)}
              isTransparent={look.isTransparent && choices.includes('isTransparent')}
            />
          ) : null}
          <FormatFacts journey={journey} format={format} isShown={isDrawn} />
        </div>
      </div>
    </Dialog>
  );
}

function Progress({ state }: { readonly state: ExportState }) {
  return (
    <div className={styles['progress']}>
      <p role="status">
        {state.kind === 'working' && (
          <>
            <span className={styles['bar']} aria-hidden />
            {say('Writing the file…')}
          </>
        )}
        {state.kind === 'done' && (state.what === 'copied' ? say('Copied.') : say('Downloaded.'))}
      </p>
      {state.kind === 'refused' && (
        <p role="alert" className={styles['refusal']}>
          {state.sentence}
        </p>
      )}
    </div>
  );
}
