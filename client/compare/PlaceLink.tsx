import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Id } from '../../shared/journey/id.ts';
import styles from './PlaceLink.module.css';
import { addressOf, type Side } from './side.ts';

/** Leads to a stage, lane or card on the map of one side. */
export function PlaceLink({
  side,
  id,
  children,
}: {
  readonly side: Side;
  readonly id: Id;
  readonly children: ReactNode;
}) {
  return (
    <Link href={addressOf(side, id)} className={styles['name']}>
      {children}
    </Link>
  );
}
