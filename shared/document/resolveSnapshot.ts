import type { CollectionName, RecordIn } from '../journey/collections.ts';
import type { JourneyHeader } from '../journey/header.ts';
import type { Id } from '../journey/id.ts';
import { holdsCards, type Lane } from '../journey/lane.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import type { Stage } from '../journey/stage.ts';
import { axisOf, keepIfSame, type Stored } from './axis.ts';
import { placeCards } from './placeCards.ts';
import { groupMarks } from './groupMarks.ts';

/** Everything in a document, as read, before anything is hidden, merged or put in its place. */
export interface ReadRecords {
  readonly header: JourneyHeader;
  readonly collections: { readonly [C in CollectionName]: ReadonlyMap<Id, Stored<RecordIn<C>>> };
}

/**
 * Makes a valid snapshot of whatever the replicas wrote, the same on every one of them; the rules and their ids are in
 * docs/journey-document.md. What is equal to its counterpart in `previous` keeps its identity.
 */
export function resolveSnapshot(
  read: ReadRecords,
  previous: JourneySnapshot | null,
  changed: ReadonlySet<CollectionName | 'header'>,
): JourneySnapshot {
  const { collections } = read;
  const stageAxis = axisOf<Stage>(collections.stages, () => true);
  const laneAxis = axisOf<Lane>(collections.lanes, holdsCards);
  const stages = keepIfSame(previous?.stages, stageAxis.visible);
  const lanes = keepIfSame(previous?.lanes, laneAxis.visible);
  const areCardsStale =
    previous === null || changed.has('cards') || changed.has('stages') || changed.has('lanes');
  const { cards, cells } = areCardsStale
    ? placeCards(collections.cards, stageAxis, laneAxis, previous)
    : { cards: previous.cards, cells: previous.cells };
  const areMarksStale =
    previous === null ||
    cards !== previous.cards ||
    stages !== previous.stages ||
    changed.has('needsAtRisk') ||
    changed.has('momentsOfTruth') ||
    changed.has('painPoints');
  return {
    header: read.header,
    stages,
    lanes,
    cards,
    cells,
    marks: areMarksStale ? groupMarks(collections, stages, cards, previous?.marks) : previous.marks,
  };
}

