import { Link } from 'wouter';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { mapAddress, placeOf } from './placeOf.ts';
import styles from './Summary.module.css';

/** A stage or card by its name, or what is said there, as a link to its place on the map. */
export function Place({
  id,
  snapshot,
  subject,
  words,
}: {
  /** The journey's. */
  readonly id: Id;
  readonly snapshot: JourneySnapshot;
  readonly subject: Id;
  /** What is said there; the name of the place then stands below it. */
  readonly words?: string;
}) {
  const { name, where } = placeOf(snapshot, subject);
  const around = words === undefined ? where : where === null ? name : `${name} · ${where}`;
  return (
    <span className={styles['place']}>
      <Link href={mapAddress(id, subject)} className={styles['link']} dir="auto">
        {words ?? name}
      </Link>
      {around !== null && (
        <span className={styles['where']} dir="auto">
          {around}
        </span>
      )}
    </span>
  );
}
