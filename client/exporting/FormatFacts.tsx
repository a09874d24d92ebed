import { useEffect, useState } from 'react';
import type { ExportFormat } from '../../shared/formats/formats.ts';
import { askExportReport } from '../api/exports.ts';
import { say } from '../words/say.ts';
import { EXPORT_FORMATS } from './exportFormats.ts';
import { classNames } from '../ui/classNames.ts';
import styles from './FormatFacts.module.css';

/** What a file will and will not hold; of one that is shown as a picture only what is not in it. */
export function FormatFacts({
  journey,
  format,
  isShown = false,
}: {
  readonly journey: string;
  readonly format: ExportFormat;
  /** Whether a picture of the file stands beside it. */
  readonly isShown?: boolean;
}) {
  const [known, setKnown] = useState<{ readonly format: ExportFormat; readonly losses: readonly string[] }>();
  useEffect(() => {
    let isWanted = true;
    askExportReport(journey, format).then(
      ({ losses }) => {
        if (isWanted) setKnown({ format, losses });
      },
      // It is only advice; whoever asks for the file hears what is wrong.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [journey, format]);
  const losses = known?.format === format ? known.losses : null;
  if (isShown && (losses === null || losses.length === 0)) return null;
  if (losses === null) return <div className={styles['facts']} />;
  if (losses.length === 0)
    return (
      <div className={styles['facts']}>
        <p>
          {EXPORT_FORMATS[format].group === 'report'
            ? say(
                'All that is on the map is in it: a summary, the map as a table, and every card with its marks.',
              )
            : say('Everything that is on this map has a place in the file.')}
        </p>
      </div>
    );
  return (
    <div className={classNames(styles['facts'], isShown && styles['beside'])}>
      <h3 className={styles['name']}>{say('What this format has no place for')}</h3>
      <ul className={styles['losses']}>
        {losses.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {format !== 'json' && !isShown && (
        <p className={styles['quiet']}>{say('A Waymark file holds the most.')}</p>
      )}
    </div>
  );
}
