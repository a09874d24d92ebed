import type { FindingFacet, FindingName, FindingsQuery } from '../../../shared/protocol/review.ts';
import { FACET_WORDS, KIND_WORDS } from './facetWords.ts';
import { findingKey } from './findingKey.ts';

/** How the findings are shown. */
export const REVIEW_FACES = ['list', 'board', 'pictures'] as const;

export type ReviewFace = (typeof REVIEW_FACES)[number];

/** What the list can be sorted by. */
export type Sort = FindingsQuery['sort'];

/** What somebody asks the review for: all of it stands in the address, so that a link shows the same list. */
export interface ReviewAsk {
  readonly face: ReviewFace;
  /** The values of each facet of which any will do; facets that are not asked about are left out. */
  readonly filters: Readonly<Partial<Record<FindingFacet, readonly string[]>>>;
  readonly text: string;
  readonly sort: Sort;
  readonly direction: FindingsQuery['direction'];
  readonly group: FindingFacet | null;
  /** From 0 on. */
  readonly page: number;
  /** The finding of which all is told beside the list. */
  readonly finding: FindingName | null;
}

/** How many findings a page has. */
export const PAGE_SIZE = 50;

/** All facets, in the order in which they are offered. */
export const FACETS = Object.keys(FACET_WORDS) as readonly FindingFacet[];

const FINDING_KINDS = Object.keys(KIND_WORDS) as readonly FindingName['kind'][];

const SORTS: readonly Sort[] = ['priority', 'severity', 'opportunity', 'gap', 'date', 'due', 'title'];

/** Reads an address; what it cannot mean counts as not asked. `search` is what stands after the `?`. */
export function readAsk(search: string): ReviewAsk {
  const params = new URLSearchParams(search);
  const filters: Partial<Record<FindingFacet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = [...new Set(params.getAll(facet))];
    if (values.length > 0) filters[facet] = values;
  }
  const page = Number(params.get('page') ?? 1);
  return {
    face: REVIEW_FACES.find((face) => face === params.get('show')) ?? 'list',
    filters,
    text: params.get('text') ?? '',
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'priority',
    direction: params.get('direction') === 'best' ? 'best' : 'worst',
    group: FACETS.find((facet) => facet === params.get('group')) ?? null,
    page: Number.isInteger(page) && page > 0 ? page - 1 : 0,
    finding: readFinding(params.get('finding') ?? ''),
  };
}

/** The address of what is asked, without what goes without saying; reading it gives the same again. */
export function askSearch(ask: ReviewAsk): string {
  const params = filterParams(ask);
  if (ask.face !== 'list') params.set('show', ask.face);
  if (ask.sort !== 'priority') params.set('sort', ask.sort);
  if (ask.direction !== 'worst') params.set('direction', ask.direction);
  if (ask.group !== null) params.set('group', ask.group);
  if (ask.page > 0) params.set('page', String(ask.page + 1));
  if (ask.finding !== null) params.set('finding', findingKey(ask.finding));
  return params.toString();
}

/** What the server is asked for a page of the list, on a day such as `2026-03-31`. */
export function pageQuery(ask: ReviewAsk, today: string): string {
  const params = listParams(ask, today);
  params.set('offset', String(ask.page * PAGE_SIZE));
  params.set('limit', String(PAGE_SIZE));
  return params.toString();
}

/** What the server is asked for the whole list as a file, in the columns that are shown and a language such as `de`. */
export function exportQuery(
  ask: ReviewAsk,
  today: string,
  columns: readonly string[],
  locale: string,
): string {
  const params = listParams(ask, today);
  params.set('locale', locale);
  for (const column of columns) params.append('columns', column);
  return params.toString();
}

/** What the server is asked for the values to choose from. */
export function facetsQuery(ask: ReviewAsk, today: string): string {
  const params = filterParams(ask);
  params.set('today', today);
  return params.toString();
}

/** The same with other values of a facet; back on the first page. */
export function withFilter(ask: ReviewAsk, facet: FindingFacet, values: readonly string[]): ReviewAsk {
  const { [facet]: _, ...others } = ask.filters;
  return { ...ask, page: 0, filters: values.length === 0 ? others : { ...others, [facet]: values } };
}

/** Ids that foreign programs gave may have slashes. */
function readFinding(key: string): FindingName | null {
  const [journey = '', named, ...id] = key.split('/');
  const kind = FINDING_KINDS.find((known) => known === named);
  return kind === undefined || id.length === 0 ? null : { journey, kind, id: id.join('/') };
}

function filterParams({ filters, text }: ReviewAsk): URLSearchParams {
  const params = new URLSearchParams();
  for (const facet of FACETS) for (const value of filters[facet] ?? []) params.append(facet, value);
  if (text.trim() !== '') params.set('text', text.trim());
  return params;
}

function listParams(ask: ReviewAsk, today: string): URLSearchParams {
  const params = filterParams(ask);
  params.set('sort', ask.sort);
  params.set('direction', ask.direction);
  if (ask.group !== null) params.set('group', ask.group);
  params.set('today', today);
  return params;
}

/** What the server is asked behind a picture: the same filters, but for those of `narrowed`, and a limit. */
export function narrowedQuery(
  ask: ReviewAsk,
  today: string,
  narrowed: Readonly<Record<string, readonly string[]>>,
): string {
  const params = new URLSearchParams(facetsQuery(ask, today));
  for (const [name, values] of Object.entries(narrowed)) {
    params.delete(name);
    for (const value of values) params.append(name, value);
  }
  return params.toString();
}
