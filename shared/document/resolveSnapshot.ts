import type { CollectionName, RecordIn } from '../journey/collections.ts';
import type { JourneyHeader } from '../journey/header.ts';
import type { Id } from '../journey/id.ts';
import { holdsCards, type Lane } from '../journey/lane.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import type { Stage } from '../journey/stage.ts';
import { axisOf, type Stored } from './axis.ts';
import { groupMarks } from './groupMarks.ts';
import { haveSameKeys, keepIfSame } from './keepIfSame.ts';
import { placeCards, retouchCards } from './placeCards.ts';

/** Everything in a document, as read, before anything is hidden, merged or put in its place. */
export interface ReadRecords {
  readonly header: JourneyHeader;
  readonly collections: { readonly [C in CollectionName]: ReadonlyMap<Id, Stored<RecordIn<C>>> };
}

/** What was read again since the previous snapshot. */
export interface Changes {
  readonly collections: ReadonlySet<CollectionName | 'header'>;
  /** The cards that changed, when none of them came, went or moved; else `null`. */
  readonly retouched: ReadonlySet<Id> | null;
}

/**
 * Makes a valid snapshot of whatever the replicas wrote, the same on every one of them; the rules and their ids are in
 * docs/journey-document.md. What is equal to its counterpart in `previous` keeps its identity.
 */
export function resolveSnapshot(
  read: ReadRecords,
  previous: JourneySnapshot | null,
  { collections: changed, retouched }: Changes,
): JourneySnapshot {
  const { collections } = read;
  const stageAxis = axisOf<Stage>(collections.stages, () => true);
  const laneAxis = axisOf<Lane>(collections.lanes, holdsCards);
  const stages = keepIfSame(previous?.stages, stageAxis.visible);
  const lanes = keepIfSame(previous?.lanes, laneAxis.visible);
  const areAxesStale = previous === null || changed.has('stages') || changed.has('lanes');
  const areSubjectsStale = areAxesStale || (changed.has('cards') && retouched === null);
  // Typing in one card of thousands must not lay out all of them again.
  const { cards, cells } = areSubjectsStale
    ? placeCards(collections.cards, stageAxis, laneAxis, previous)
    : { cards: retouchCards(collections.cards, retouched, previous.cards), cells: previous.cells };
  const areMarksStale =
    previous === null ||
    changed.has('needsAtRisk') ||
    changed.has('momentsOfTruth') ||
    changed.has('painPoints') ||
    changed.has('stages') ||
    (areSubjectsStale && !haveSameKeys(cards, previous.cards));
  return {
    header: read.header,
    stages,
    lanes,
    cards,
    cells,
    marks: areMarksStale ? groupMarks(collections, stages, cards, previous?.marks) : previous.marks,
  };
}
