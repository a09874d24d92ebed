import { COLOURS, type Colour } from '../../../shared/journey/colour.ts';
import { COLOUR_WORDS } from '../../marks/colourWords.ts';
import { MenuChoice } from '../../ui/MenuChoice.tsx';
import { say } from '../../words/say.ts';
import styles from './ColourChoice.module.css';

/** The colours of a stage or lane, in a menu. */
export function ColourChoice({
  value,
  onChange,
}: {
  readonly value: Colour;
  readonly onChange: (colour: Colour) => void;
}) {
  const options = COLOURS.map((colour) => ({
    value: colour,
    label: say(COLOUR_WORDS[colour]),
    icon: <span className={styles['swatch']} style={{ background: `var(--c-${colour})` }} />,
  }));
  return <MenuChoice label={say('Colour')} value={value} options={options} onChange={onChange} />;
}
