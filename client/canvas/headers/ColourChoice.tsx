import { COLOURS, type Colour } from '../../../shared/journey/colour.ts';
import { MenuChoice } from '../../ui/MenuChoice.tsx';
import styles from './ColourChoice.module.css';
import { say } from '../../words/say.ts';

/** The colours of a stage or lane, in a menu. */
export function ColourChoice({
  value,
  onChange,
}: {
  readonly value: Colour;
  readonly onChange: (colour: Colour) => void;
}) {
  return <MenuChoice label={say('Colour')} value={value} options={OPTIONS} onChange={onChange} />;
}

const OPTIONS = COLOURS.map((colour) => ({
  value: colour,
  label: colour.charAt(0).toUpperCase() + colour.slice(1),
  icon: <span className={styles['swatch']} style={{ background: `var(--c-${colour})` }} />,
}));
