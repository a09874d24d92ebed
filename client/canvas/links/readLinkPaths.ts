import type { Id } from '../../../shared/journey/id.ts';
import type { Link } from '../../../shared/journey/link.ts';
import type { JourneyLayout } from '../../../shared/layout/journeyLayout.ts';
import { linkPaths, type LinkPath } from '../../../shared/layout/linkPaths.ts';
import type { Shown } from '../board.ts';

const known = new WeakMap<JourneyLayout, { links: readonly Link[]; paths: ReadonlyMap<Id, LinkPath> }>();
let last: ReadonlyMap<Id, LinkPath> = new Map();

/** How the arrows of what is shown run; found once for a layout, and taken over where nothing moved. */
export function readLinkPaths({ layout, snapshot }: Shown): ReadonlyMap<Id, LinkPath> {
  const { links } = snapshot;
  const found = known.get(layout);
  if (found?.links === links) return found.paths;
  last = linkPaths(layout, links, last);
  known.set(layout, { links, paths: last });
  return last;
}
