import type { Id } from './id.ts';
import type { JourneySnapshot } from './snapshot.ts';

/** What keeps something from being changed: its own lock, or that of the stage, lane or journey around it. */
export interface Lock {
  readonly on: 'journey' | 'stage' | 'lane' | 'card';
  /** The id of what is locked; empty for the journey. */
  readonly id: Id;
  readonly name: string;
}

/**
 * What keeps a stage, lane, card, need at risk or pain point from being changed, or `null`. Whatever is in a locked stage or lane is locked, and in a
 * locked journey everything. A lock guards against accidents: it is kept by the interface, not by the server.
 */
export function lockOn(snapshot: JourneySnapshot, id: Id): Lock | null {
  if (snapshot.header.isLocked) return { on: 'journey', id: '', name: snapshot.header.title };
  const card = snapshot.cards.get(id);
  if (card !== undefined) {
    const own: Lock | null = card.isLocked ? { on: 'card', id, name: card.title } : null;
    return own ?? stageLock(snapshot, card.place.stage) ?? laneLock(snapshot, card.place.lane);
  }
  const own = stageLock(snapshot, id) ?? laneLock(snapshot, id);
  if (own !== null) return own;
  const subject = subjectOfMark(snapshot, id);
  return subject === null ? null : lockOn(snapshot, subject);
}

/** The stage or card that a need at risk or pain point is marked on. */
function subjectOfMark({ marks }: JourneySnapshot, id: Id): Id | null {
  for (const [subject, { needs, painPoints }] of marks) {
    if (needs.some((need) => need.id === id) || painPoints.some((pain) => pain.id === id)) return subject;
  }
  return null;
}

/** The first lock on any of some stages, lanes and cards. */
export function firstLock(snapshot: JourneySnapshot, ids: readonly Id[]): Lock | null {
  if (snapshot.header.isLocked) return lockOn(snapshot, '');
  for (const id of ids) {
    const lock = lockOn(snapshot, id);
    if (lock !== null) return lock;
  }
  return null;
}

function stageLock({ stages }: JourneySnapshot, id: Id): Lock | null {
  const stage = stages.find((one) => one.id === id);
  if (stage === undefined) return null;
  const locked = stage.isLocked ? stage : stages.find((one) => one.id === stage.parent && one.isLocked);
  return locked === undefined ? null : { on: 'stage', id: locked.id, name: locked.name };
}

function laneLock({ lanes }: JourneySnapshot, id: Id): Lock | null {
  const lane = lanes.find((one) => one.id === id && one.isLocked);
  return lane === undefined ? null : { on: 'lane', id, name: lane.name };
}
