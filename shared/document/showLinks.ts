import type { JourneySnapshot } from '../journey/snapshot.ts';
import type { Id } from '../journey/id.ts';
import type { Link } from '../journey/link.ts';
import type { Stored } from './axis.ts';
import { keepRecords } from './keepIfSame.ts';
import { byId, mergeLinks } from './mergeTwins.ts';

/** The arrows whose cards are shown [L1], one for each direction between two cards [L2], sorted by id. */
export function showLinks(
  stored: ReadonlyMap<Id, Stored<Link>>,
  cards: JourneySnapshot['cards'],
  previous: readonly Link[] | undefined,
): readonly Link[] {
  const links = [...stored.values()]
    .filter(({ record, removal }) => removal === null && record.from !== record.to)
    .map(({ record }) => record)
    .filter(({ from, to }) => cards.has(from) && cards.has(to));
  const ways = Map.groupBy(links, ({ from, to }) => JSON.stringify([from, to]));
  return keepRecords(previous, [...ways.values()].map(mergeLinks).toSorted(byId));
}
