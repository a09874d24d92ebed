import type { Colour } from '../../shared/journey/colour.ts';
import { initials } from '../ui/initials.ts';
import styles from './PersonaMark.module.css';

/** A persona as a tile with initials: square, so that nobody takes it for somebody who is here. Its name stands beside it. */
export function PersonaMark({
  name,
  colour,
  isLarge = false,
}: {
  readonly name: string;
  readonly colour: Colour;
  readonly isLarge?: boolean;
}) {
  return (
    <span
      aria-hidden
      className={isLarge ? `${styles['persona']} ${styles['large']}` : styles['persona']}
      style={{ background: `var(--c-${colour}-soft)`, color: `var(--c-${colour})` }}
      // Drawn rather than said, so that it is no part of the words around it.
      data-initials={initials(name)}
    />
  );
}
