import type { Colour } from '../journey/colour.ts';
import type { Id } from '../journey/id.ts';
import type { TeamNeed } from '../journey/teamNeed.ts';
import { CATALOGUES } from './catalogues.ts';
import type { Need, NeedCatalogue } from './need.ts';

/** A need as one journey knows it: of a published catalogue, or the team's own. */
export interface BookNeed extends Need {
  /** Which colour the team gave to a need of its own; `null` for all others. */
  readonly colour: Colour | null;
  /** Whether it is the team's own: its words are then what people typed. */
  readonly isOwn: boolean;
  /** Not offered any more; it stays where it was used. */
  readonly isRetired: boolean;
}

/** The needs that one journey can name. */
export interface NeedBook {
  /** Every published catalogue, in the order in which they are offered. */
  readonly catalogues: readonly NeedCatalogue[];
  /** The team's own needs that are offered, in order. */
  readonly own: readonly BookNeed[];
  /** The need of an id; one that nobody knows (written by a newer or foreign program) is shown by its id. */
  needOf(id: Id): BookNeed;
  /** Sorts need ids: as the catalogues list them, then the team's own in order, unknown ones last and by id. */
  byCatalogue(a: Id, b: Id): number;
}

const PUBLISHED: readonly BookNeed[] = CATALOGUES.flatMap(({ needs }) =>
  needs.map((need) => ({ ...need, colour: null, isOwn: false, isRetired: false })),
);
const PUBLISHED_IDS = new Set(PUBLISHED.map(({ id }) => id));
const BOOKS = new WeakMap<readonly TeamNeed[], NeedBook>();

/** The book of nothing but the published catalogues. */
export const PUBLISHED_NEEDS: NeedBook = makeBook([]);

/** The book of a journey from its own needs: the same book for the same list, so that it may be asked for at every turn. */
export function needBookOf(teamNeeds: readonly TeamNeed[]): NeedBook {
  if (teamNeeds.length === 0) return PUBLISHED_NEEDS;
  const book = BOOKS.get(teamNeeds) ?? makeBook(teamNeeds);
  BOOKS.set(teamNeeds, book);
  return book;
}

function makeBook(teamNeeds: readonly TeamNeed[]): NeedBook {
  const own = teamNeeds.filter(({ id }) => !PUBLISHED_IDS.has(id)).map(ownNeed);
  const all = [...PUBLISHED, ...own];
  const byId = new Map(all.map((need) => [need.id, need]));
  const rank = new Map(all.map((need, index) => [need.id, index]));
  return {
    catalogues: CATALOGUES,
    own: own.filter(({ isRetired }) => !isRetired),
    needOf: (id) => byId.get(id) ?? unknownNeed(id),
    byCatalogue: (a, b) => {
      const ranks = (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size);
      return ranks === 0 ? (a < b ? -1 : a > b ? 1 : 0) : ranks;
    },
  };
}

function ownNeed({ id, name, asks, colour, isRetired }: TeamNeed): BookNeed {
  const label = name.trim();
  return { id, label, asks, letter: letterOf(label), colour, isOwn: true, isRetired };
}

function unknownNeed(id: Id): BookNeed {
  return { id, label: id, asks: '', letter: '?', colour: null, isOwn: false, isRetired: false };
}

/** The first letter or digit of a name, and nothing else of it: marks are drawn with it as markup. */
function letterOf(name: string): string {
  const [first = '?'] = /[\p{L}\p{N}]/u.exec(name) ?? [];
  const [capital = first] = first.toUpperCase();
  return capital;
}
