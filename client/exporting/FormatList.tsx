import { Database, FileText, Image } from 'lucide-react';
import type { Ref } from 'react';
import type { ExportFormat } from '../../shared/formats/formats.ts';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import { EXPORT_FORMATS, OFFERED } from './exportFormats.ts';
import styles from './FormatList.module.css';

const GROUPS = [
  { group: 'picture', label: words('To show'), Icon: Image },
  { group: 'report', label: words('To read'), Icon: FileText },
  { group: 'data', label: words('To go on with'), Icon: Database },
] as const;

/** What the file is to be. */
export function FormatList({
  value,
  onChange,
  chosenRef,
}: {
  readonly value: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
  readonly chosenRef: Ref<HTMLInputElement>;
}) {
  return (
    <fieldset className={styles['list']}>
      <legend className="unseen">{say('Format')}</legend>
      {GROUPS.map(({ group, label, Icon }) => {
        const formats = OFFERED.filter((format) => EXPORT_FORMATS[format].group === group);
        if (formats.length === 0) return null;
        return (
          <div key={group} className={styles['group']}>
            <p className={styles['name']}>
              <Icon aria-hidden />
              {say(label)}
            </p>
            {formats.map((format) => (
              <label key={format} className={styles['format']}>
                <input
                  type="radio"
                  name="export-format"
                  className={styles['radio']}
                  checked={format === value}
                  ref={format === value ? chosenRef : undefined}
                  onChange={() => onChange(format)}
                />
                <span>{say(EXPORT_FORMATS[format].label)}</span>
                <span className={styles['ending']}>.{EXPORT_FORMATS[format].extension}</span>
              </label>
            ))}
          </div>
        );
      })}
    </fieldset>
  );
}
