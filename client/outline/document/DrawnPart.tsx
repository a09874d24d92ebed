import { useDeferredValue, useMemo } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { LaneKind } from '../../../shared/journey/lane.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { useJourney } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { drawnLines } from '../drawnLines.ts';
import styles from './Document.module.css';

/** What a lane that draws itself says of one stage. */
export function DrawnPart({ kind, stage }: { readonly kind: LaneKind; readonly stage: Id }) {
  const snapshot = useDeferredValue(useJourney((now) => now));
  const lines = useMemo(() => linesOnce(snapshot, kind), [snapshot, kind]);
  const here = lines[snapshot.stages.findIndex(({ id }) => id === stage)] ?? [];
  if (here.length === 0) return <p className={styles['facts']}>{say('Nothing yet')}</p>;
  return (
    <ul className={styles['drawn']}>
      {here.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

type Lines = ReturnType<typeof drawnLines>;

const KNOWN = new WeakMap<JourneySnapshot, Map<LaneKind, Lines>>();

/** The lines of all stages, worked out once for all of them. */
function linesOnce(snapshot: JourneySnapshot, kind: LaneKind): Lines {
  const known = KNOWN.get(snapshot) ?? new Map<LaneKind, Lines>();
  KNOWN.set(snapshot, known);
  const lines = known.get(kind) ?? drawnLines(snapshot, kind);
  known.set(kind, lines);
  return lines;
}
