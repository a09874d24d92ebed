import type { Id } from '../../shared/journey/id.ts';
import type { Lens } from '../../shared/lenses/lens.ts';
import type { LensReading } from '../../shared/lenses/lensReading.ts';
import { lensOf, type LensReadings } from '../../shared/lenses/lensOf.ts';
import { lensWords } from '../marks/lensWords.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { MutableStore } from '../model/store.ts';

/** What a lens finds on the whole map. */
export interface LensFindings {
  readonly lens: Lens;
  readonly readings: LensReadings;
}

/** Keeps what is found through this person's lens in step with the journey; answers the store, and how to stop. */
export function followLens({ journey, viewing }: JourneySession): {
  readonly findings: MutableStore<LensFindings | null>;
  readonly start: () => () => void;
} {
  const findings = new MutableStore<LensFindings | null>(null);
  const read = (): void => {
    const lens = viewing.lens.get();
    const before = findings.get()?.readings ?? null;
    findings.set(lens === null ? null : { lens, readings: lensOf(journey.get(), lens, before) });
  };
  const start = (): (() => void) => {
    read();
    const stops = [viewing.lens.subscribe(read), journey.subscribe(read)];
    return () => {
      for (const stop of stops) stop();
    };
  };
  return { findings, start };
}

/** What the lens finds on one stage or card. */
export interface Finding {
  readonly reading: LensReading;
  readonly words: string;
}

const KNOWN = new WeakMap<LensReading, { readonly lens: Lens; readonly finding: Finding }>();

/** What the lens finds on a stage or card, in words; the same object as long as it finds the same. */
export function findingOn(findings: LensFindings | null, id: Id): Finding | null {
  const reading = findings?.readings.get(id);
  if (findings === null || reading === undefined) return null;
  const known = KNOWN.get(reading);
  if (known?.lens === findings.lens) return known.finding;
  const finding = { reading, words: lensWords(findings.lens, reading) };
  KNOWN.set(reading, { lens: findings.lens, finding });
  return finding;
}
