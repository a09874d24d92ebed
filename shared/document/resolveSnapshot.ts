import type { CollectionName, RecordIn } from '../journey/collections.ts';
import type { JourneyHeader } from '../journey/header.ts';
import type { Id } from '../journey/id.ts';
import { holdsCards, type Lane } from '../journey/lane.ts';
import { byOrder } from '../journey/order.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import { needBookOf } from '../needs/needBook.ts';
import { axisOf, type Stored } from './axis.ts';
import { groupEvidence } from './groupEvidence.ts';
import { groupMarks } from './groupMarks.ts';
import { haveSameKeys, keepIfSame, keepRecords } from './keepIfSame.ts';
import { namedNeeds } from './namedNeeds.ts';
import { placeCards, retouchCards } from './placeCards.ts';
import { showLinks } from './showLinks.ts';
import { stageAxisOf } from './stageAxis.ts';

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
  const hasChanged = (...names: readonly CollectionName[]): boolean =>
    previous === null || names.some((name) => changed.has(name));

  const stageAxis = stageAxisOf(collections.stages, previous?.stages);
  const laneAxis = axisOf<Lane>(collections.lanes, holdsCards);
  const stages = keepIfSame(previous?.stages, stageAxis.visible);
  const lanes = keepIfSame(previous?.lanes, laneAxis.visible);
  const areAxesStale = hasChanged('stages', 'lanes');
  const areSubjectsStale = areAxesStale || (changed.has('cards') && retouched === null);
  // Typing in one card of thousands must not lay out all of them again.
  const { cards, cells } =
    previous === null || areSubjectsStale
      ? placeCards(collections.cards, stageAxis, laneAxis, previous)
      : { cards: retouchCards(collections.cards, retouched, previous.cards), cells: previous.cells };
  const haveSubjectsGone =
    hasChanged('stages') || (areSubjectsStale && !haveSameKeys(cards, previous?.cards ?? cards));
  const teamNeeds =
    previous === null || hasChanged('teamNeeds', 'needsAtRisk', 'painPoints', 'opportunities', 'personas')
      ? shownInOrder(collections.teamNeeds, previous?.teamNeeds, namedNeeds(collections))
      : previous.teamNeeds;
  const marks =
    previous === null ||
    haveSubjectsGone ||
    teamNeeds !== previous.teamNeeds ||
    hasChanged('needsAtRisk', 'momentsOfTruth', 'painPoints', 'opportunities', 'attachments')
      ? groupMarks(collections, stages, cards, needBookOf(teamNeeds), previous?.marks)
      : previous.marks;
  const evidence =
    // Marks may stay as they are when one of several equal ones goes, and its evidence with it.
    previous === null || haveSubjectsGone || marks !== previous.marks || hasChanged('evidence', 'needsAtRisk')
      ? groupEvidence(collections, { stages, cards, marks }, previous?.evidence)
      : previous.evidence;
  const links =
    previous === null || haveSubjectsGone || hasChanged('links')
      ? showLinks(collections.links, cards, previous?.links)
      : previous.links;
  return {
    header: read.header,
    stages,
    lanes,
    cards,
    cells,
    marks,
    evidence,
    links,
    teamNeeds,
    personas: hasChanged('personas')
      ? shownInOrder(collections.personas, previous?.personas)
      : (previous?.personas ?? []),
  };
}

function shownInOrder<R extends { readonly id: Id; readonly order: string }>(
  stored: ReadonlyMap<Id, Stored<R>>,
  previous: readonly R[] | undefined,
  named: readonly Id[] = [],
): readonly R[] {
  const shown = [...stored.values()]
    .filter(({ record, removal }) => removal === null || named.includes(record.id))
    .map(({ record }) => record);
  return keepRecords(previous, shown.toSorted(byOrder));
}
