import type {
  ChangeJourneyRequest,
  CreateJourneyRequest,
  ImportAnswer,
  JourneySummary,
  OpeningAnswer,
} from '../../shared/protocol/journeys.ts';
import { languageTag } from '../words/language.ts';
import { request } from './request.ts';

/** The journeys this person may open, archived ones too. */
export function listJourneys(): Promise<readonly JourneySummary[]> {
  return request('GET', '/api/journeys');
}

/** One journey, to be shown at once. */
export function openJourney(id: string): Promise<OpeningAnswer> {
  return request('GET', `${journeyPath(id)}/opening`);
}

/** Makes a journey, blank or from a template. */
export function createJourney(journey: CreateJourneyRequest): Promise<{ readonly id: string }> {
  return request('POST', '/api/journeys', { json: journey });
}

/** Makes a journey of one's own from another. */
export function duplicateJourney(id: string): Promise<{ readonly id: string }> {
  return request('POST', `${journeyPath(id)}/duplicate`);
}

/** Makes the to-be of an as-is journey, or the reverse, unless it is there already. */
export function makeCounterpart(id: string): Promise<{ readonly id: string }> {
  return request('POST', `${journeyPath(id)}/counterpart`);
}

/** Renames, archives or brings back a journey. */
export function changeJourney(id: string, change: ChangeJourneyRequest): Promise<JourneySummary> {
  return request('PATCH', journeyPath(id), { json: change });
}

/** Deletes a journey; {@link restoreJourney} takes it back. */
export function deleteJourney(id: string): Promise<void> {
  return request('DELETE', journeyPath(id));
}

/** Brings a deleted journey back. */
export function restoreJourney(id: string): Promise<JourneySummary> {
  return request('POST', `${journeyPath(id)}/restore`);
}

/** Makes a journey from a file; `format` is a key of `importers`, `mapping` says what the columns of a table are. */
export function importJourney(format: string, file: Blob, mapping?: unknown): Promise<ImportAnswer> {
  const said = mapping === undefined ? '' : `&mapping=${encodeURIComponent(JSON.stringify(mapping))}`;
  return request(
    'POST',
    `/api/journeys/import?format=${encodeURIComponent(format)}&locale=${languageTag()}${said}`,
    { file },
  );
}

/** The path of one journey in the API. */
export function journeyPath(id: string): string {
  return `/api/journeys/${encodeURIComponent(id)}`;
}
