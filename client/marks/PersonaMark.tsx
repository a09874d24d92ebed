import { useState } from 'react';
import type { Colour } from '../../shared/journey/colour.ts';
import { initials } from '../ui/initials.ts';
import styles from './PersonaMark.module.css';

/**
 * A persona as a tile with its picture, or initials: square, so that nobody takes it for somebody who is here. Its name
 * stands beside it.
 */
export function PersonaMark({
  name,
  colour,
  picture = null,
  isLarge = false,
}: {
  readonly name: string;
  readonly colour: Colour;
  /** The address of its picture. */
  readonly picture?: string | null;
  readonly isLarge?: boolean;
}) {
  // One whose persona is gone by now, or has another picture.
  const [missing, setMissing] = useState<string | null>(null);
  return (
    <span
      aria-hidden
      className={isLarge ? `${styles['persona']} ${styles['large']}` : styles['persona']}
      style={{ background: `var(--c-${colour}-soft)`, color: `var(--c-${colour})` }}
      // Drawn rather than said, so that it is no part of the words around it.
      data-initials={initials(name)}
    >
      {picture !== null && picture !== missing && (
        <img
          className={styles['picture']}
          src={picture}
          alt=""
          onError={() => {
            setMissing(picture);
          }}
        />
      )}
    </span>
  );
}
