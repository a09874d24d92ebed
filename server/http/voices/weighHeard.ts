import { KnownVoices } from '../../../shared/formats/voc/knownVoices.ts';
import type { Voice } from '../../../shared/formats/voc/mapVoices.ts';
import { lockOn } from '../../../shared/journey/lockOn.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';

/** What may be added of some voices, and how many may not. */
export interface Heard {
  readonly voices: readonly Voice[];
  readonly known: number;
  readonly locked: number;
  /** Those whose stage or card is gone. */
  readonly gone: number;
}

/**
 * What a journey, as it is now, takes of voices: since their table was read, somebody may have sent the same one, locked a stage
 * or removed a card.
 */
export function weighHeard(snapshot: JourneySnapshot, voices: readonly Voice[]): Heard {
  const journey = new KnownVoices(snapshot);
  const fresh = voices.filter((voice) => !journey.has(voice));
  const open = fresh.filter(({ subject }) => lockOn(snapshot, subject) === null);
  const isThere = (subject: string): boolean =>
    snapshot.cards.has(subject) || snapshot.stages.some(({ id }) => id === subject);
  const there = open.filter(({ subject }) => isThere(subject));
  return {
    voices: there,
    known: voices.length - fresh.length,
    locked: fresh.length - open.length,
    gone: open.length - there.length,
  };
}
