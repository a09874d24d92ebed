import type { Card } from '../journey/card.ts';
import type { Id } from '../journey/id.ts';
import { marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import type { Stage } from '../journey/stage.ts';
import { heatStep } from '../scoring/heatStep.ts';
import { subjectsOfStage } from '../scoring/subjectsOfStage.ts';
import { coverageReader } from './coverageReader.ts';
import { emotionReader } from './emotionReader.ts';
import { evidenceReader } from './evidenceReader.ts';
import { gapReader } from './gapReader.ts';
import type { Lens } from './lens.ts';
import type { LensReader } from './lensReader.ts';
import { DIMMED, type LensReading, type LensValue } from './lensReading.ts';
import { momentsReader } from './momentsReader.ts';
import { needsReader } from './needsReader.ts';
import { painsReader } from './painsReader.ts';

/** How every stage and card looks through a lens, by id. */
export type LensReadings = ReadonlyMap<Id, LensReading>;

/** What stands out though the lens has nothing to say about it. */
const PLAIN: LensReading = { ...DIMMED, isDimmed: false };

/**
 * Reads a map through a lens, for the screen and for exports alike. A broken moment of truth never steps back, because
 * it is the worst thing on a map. Readings that are as they were in `previous` keep their identity.
 */
export function lensOf(
  snapshot: JourneySnapshot,
  { kind, need }: Lens,
  previous: LensReadings | null = null,
): LensReadings {
  switch (kind) {
    case 'needs':
      return read(snapshot, needsReader(need), previous);
    case 'moments':
      return read(snapshot, momentsReader, previous);
    case 'pains':
      return read(snapshot, painsReader, previous);
    case 'emotion':
      return read(snapshot, emotionReader, previous);
    case 'gap':
      return read(snapshot, gapReader, previous);
    case 'evidence':
      return read(snapshot, evidenceReader, previous);
    case 'coverage':
      return read(snapshot, coverageReader, previous);
  }
}

function read<V extends LensValue>(
  snapshot: JourneySnapshot,
  reader: LensReader<V>,
  previous: LensReadings | null,
): LensReadings {
  const readings = new Map<Id, LensReading>();
  const stages: { readonly stage: Stage; readonly value: V | null }[] = [];
  for (const stage of snapshot.stages) {
    const values: V[] = [];
    for (const id of subjectsOfStage(snapshot, stage.id)) {
      const subject: Card | Stage | undefined = id === stage.id ? stage : snapshot.cards.get(id);
      if (subject === undefined) continue;
      const value = reader.find(snapshot, subject);
      if (value !== null) values.push(value);
      if (subject !== stage) {
        const reading = value === null ? DIMMED : readingOf(reader, value, reader.cardStep(value));
        readings.set(id, keep(previous?.get(id), undimmed(snapshot, id, reading)));
      }
    }
    stages.push({ stage, value: values.length === 0 ? null : reader.gather(values) });
  }
  const weights = stages.map(({ value }) => (value === null ? 0 : (reader.weigh?.(value) ?? 0)));
  const hottest = Math.max(0, ...weights);
  for (const [index, { stage, value }] of stages.entries()) {
    const step =
      value === null ? 0 : reader.weigh ? heatStep(weights[index] ?? 0, hottest) : reader.cardStep(value);
    const reading = value === null ? DIMMED : readingOf(reader, value, step);
    readings.set(stage.id, keep(previous?.get(stage.id), undimmed(snapshot, stage.id, reading)));
  }
  return readings;
}

function readingOf<V extends LensValue>(
  reader: LensReader<V>,
  value: V,
  step: LensReading['step'],
): LensReading {
  return { step, mark: reader.mark(value), isDimmed: reader.isQuiet?.(value) ?? false, value };
}

function undimmed(snapshot: JourneySnapshot, subject: Id, reading: LensReading): LensReading {
  if (!reading.isDimmed || marksOf(snapshot, subject).momentOfTruth?.state !== 'broken') return reading;
  return reading === DIMMED ? PLAIN : { ...reading, isDimmed: false };
}

function keep(before: LensReading | undefined, now: LensReading): LensReading {
  const isSame =
    before !== undefined &&
    before.step === now.step &&
    before.mark === now.mark &&
    before.isDimmed === now.isDimmed &&
    isSameValue(before.value, now.value);
  return isSame ? before : now;
}

function isSameValue(a: LensValue | null, b: LensValue | null): boolean {
  if (a === null || b === null) return a === b;
  return Object.entries(b).every(([key, value]) => a[key as keyof LensValue] === value);
}
