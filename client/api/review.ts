import type {
  EditFindingsAnswer,
  EditFindingsRequest,
  FacetsAnswer,
  Finding,
  FindingName,
  FindingsAnswer,
} from '../../shared/protocol/review.ts';
import type { HistoryEntry, ReviewState } from '../../shared/protocol/findingHistory.ts';
import type { ReviewView } from '../../shared/protocol/reviewViews.ts';
import { journeyPath } from './journeys.ts';
import { request } from './request.ts';

/** A page of the findings that an address asks for; `query` is what stands after its `?`. */
export function listFindings(query: string): Promise<FindingsAnswer> {
  return request('GET', `/api/review/findings?${query}`);
}

/** What there is to choose from under the same filters. */
export function listFacets(query: string): Promise<FacetsAnswer> {
  return request('GET', `/api/review/facets?${query}`);
}

/** Changes what becomes of some findings, in the documents of their journeys. */
export function editFindings(edit: EditFindingsRequest): Promise<EditFindingsAnswer> {
  return request('POST', '/api/review/edit', { json: edit });
}

/** One finding by its name. @throws ApiError `not-found` when its journey says it no more */
export function getFinding(name: FindingName): Promise<Finding> {
  return request('GET', findingPath(name));
}

/** Who changed what of a finding, the newest first. */
export function getHistory(name: FindingName): Promise<readonly HistoryEntry[]> {
  return request('GET', `${findingPath(name)}/history`);
}

/** When a journey was last reviewed, and what changed since. */
export function getReview(journey: string): Promise<ReviewState> {
  return request('GET', `${journeyPath(journey)}/review`);
}

/** Says that a journey was reviewed now: what changes from here on is told next time. */
export function markReviewed(journey: string): Promise<void> {
  return request('POST', `${journeyPath(journey)}/review`);
}

/** One's own named views. */
export function listViews(): Promise<readonly ReviewView[]> {
  return request('GET', '/api/review/views');
}

/** Gives a name to what the address says now. */
export function saveView(name: string, query: string): Promise<ReviewView> {
  return request('POST', '/api/review/views', { json: { name, query } });
}

/** Forgets a named view. */
export function deleteView(id: string): Promise<void> {
  return request('DELETE', `/api/review/views/${encodeURIComponent(id)}`);
}

function findingPath({ journey, kind, id }: FindingName): string {
  return `${journeyPath(journey)}/findings/${kind}/${encodeURIComponent(id)}`;
}
