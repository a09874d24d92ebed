import { Check } from 'lucide-react';
import { useId } from 'react';
import { COLOURS, type Colour } from '../../../shared/journey/colour.ts';
import { COLOUR_WORDS } from '../../marks/colourWords.ts';
import { say } from '../../words/say.ts';
import styles from './ColourField.module.css';

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
        <label key={colour} className={styles['colour']} title={say(COLOUR_WORDS[colour])}>
          <input
            type="radio"
            className="unseen"
            name={name}
            aria-label={say(COLOUR_WORDS[colour])}
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
