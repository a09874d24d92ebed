import type {
  EditFindingsAnswer,
  EditFindingsRequest,
  FacetsAnswer,
  FindingsAnswer,
} from '../../shared/protocol/review.ts';
import type { ReviewView } from '../../shared/protocol/reviewViews.ts';
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
