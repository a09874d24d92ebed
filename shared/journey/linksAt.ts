import type { Id } from './id.ts';
import type { Link } from './link.ts';

/** The arrows that end at a card. */
export interface LinksAt {
  readonly out: readonly Link[];
  readonly in: readonly Link[];
}

const NONE: LinksAt = { out: [], in: [] };
const known = new WeakMap<readonly Link[], ReadonlyMap<Id, LinksAt>>();

/** The arrows from and to a card; the same object as long as the links of the journey are the same. */
export function linksAt(links: readonly Link[], card: Id): LinksAt {
  let byCard = known.get(links);
  if (byCard === undefined) {
    const gathered = new Map<Id, { out: Link[]; in: Link[] }>();
    const at = (id: Id) => {
      const found = gathered.get(id) ?? { out: [], in: [] };
      gathered.set(id, found);
      return found;
    };
    for (const link of links) {
      at(link.from).out.push(link);
      at(link.to).in.push(link);
    }
    known.set(links, (byCard = gathered));
  }
  return byCard.get(card) ?? NONE;
}
