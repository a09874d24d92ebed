import { Check } from 'lucide-react';
import { useId } from 'react';
import { COLOURS, type Colour } from '../../../shared/journey/colour.ts';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import styles from './ColourField.module.css';

const NAMES: Readonly<Record<Colour, string>> = {
  slate: words('Slate'),
  blue: words('Blue'),
  teal: words('Teal'),
  green: words('Green'),
  amber: words('Amber'),
  orange: words('Orange'),
  red: words('Red'),
  purple: words('Purple'),
};

/** The colours that people pick, as swatches of which one is chosen. */
export function ColourField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: Colour;
  readonly onChange: (colour: Colour) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles['colours']}>
      <legend className="unseen">{label}</legend>
      {COLOURS.map((colour) => (
        <label key={colour} className={styles['colour']} title={say(NAMES[colour])}>
          <input
            type="radio"
            className="unseen"
            name={name}
            aria-label={say(NAMES[colour])}
            checked={colour === value}
            onChange={() => {
              onChange(colour);
            }}
          />
          <span className={styles['swatch']} style={{ background: `var(--c-${colour})` }}>
            {colour === value && <Check aria-hidden />}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
