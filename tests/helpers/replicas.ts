import { expect } from 'vitest';
import * as Y from 'yjs';
import { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import { JourneyReader, readJourney } from '../../shared/document/journeyReader.ts';
import { undoManagerOf } from '../../shared/document/undoManagerOf.ts';
import { writeContent } from '../../shared/document/writeContent.ts';
import type { JourneyContent } from '../../shared/journey/content.ts';
import type { JourneySnapshot } from '../../shared/journey/snapshot.ts';
import { expectValid } from './expectValid.ts';
import { smallJourney } from './smallJourney.ts';

/** One person's copy of a journey. */
export interface Replica {
  readonly document: JourneyDocument;
  readonly reader: JourneyReader;
  /** Every transaction is a step of its own. */
  readonly undo: Y.UndoManager;
}

/** Replicas of one journey that are in step with each other; of two writes at once, the one with the higher id wins. */
export function replicasOf(content: JourneyContent, clientIds: readonly number[]): Replica[] {
  const server = new Y.Doc();
  server.clientID = 1000;
  writeContent(new JourneyDocument(server), content);
  return clientIds.map((clientId) => {
    const doc = new Y.Doc();
    doc.clientID = clientId;
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(server), 'remote');
    const document = new JourneyDocument(doc, { person: clientId });
    return { document, reader: new JourneyReader(document), undo: undoManagerOf(document, 0) };
  });
}

/** Two replicas of one journey; B wins when both write one field. */
export function twoReplicas(content: JourneyContent = smallJourney()): [Replica, Replica] {
  return replicasOf(content, [1, 2]) as [Replica, Replica];
}

/** One replica of a journey, for changes that nobody else is part of. */
export function oneReplica(content: JourneyContent = smallJourney()): Replica {
  return replicasOf(content, [1])[0] as Replica;
}

/** Gives `to` what `from` knows and it does not. */
export function send(from: Replica, to: Replica): void {
  const missing = Y.encodeStateAsUpdate(from.document.doc, Y.encodeStateVector(to.document.doc));
  Y.applyUpdate(to.document.doc, missing, 'remote');
}

/** Brings replicas in step, checks that all show the same valid journey, and answers it. */
export function sync(...replicas: readonly Replica[]): JourneySnapshot {
  const [first, ...others] = replicas as [Replica, ...Replica[]];
  for (const other of others) send(other, first);
  for (const other of others) send(first, other);
  const snapshot = first.reader.read();
  for (const { document, reader } of replicas) {
    expect(reader.read()).toEqual(snapshot);
    expect(readJourney(document)).toEqual(snapshot);
    // A card never forgets where it was put, even if its stage or lane is gone.
    for (const id of snapshot.cards.keys()) expect(document.field('cards', id, 'place')?.stage).not.toBe('');
  }
  expectValid(snapshot);
  return snapshot;
}

/** A conversation between two people whose edits cross, and what must hold of it whoever's write wins. */
type Scenario = (a: Replica, b: Replica, sync: () => JourneySnapshot) => void;

/** Plays a scenario in all four ways: either of the two wins, and either hears of the other first. */
export function everyWay(scenario: Scenario, content: () => JourneyContent = smallJourney): void {
  for (const ids of [
    [1, 2],
    [2, 1],
  ]) {
    for (const isReversed of [false, true]) {
      const [a, b] = replicasOf(content(), ids) as [Replica, Replica];
      scenario(a, b, () => (isReversed ? sync(b, a) : sync(a, b)));
    }
  }
}
