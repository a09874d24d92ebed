import { exporters } from '../../../shared/formats/formats.ts';
import type { ErrorCode } from '../../../shared/protocol/errorCode.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';

/** What a route's schemas do not say. */
export interface RouteNote {
  readonly summary: string;
  /** The status of the answer that was asked for; 200 unless said otherwise, and `2XX` where nobody has said anything. */
  readonly status: 200 | 201 | 204 | '2XX';
  readonly answers?: string;
  /** When the answer is no JSON: what it may be. */
  readonly type?: string | readonly string[];
  /** What else there is to know. */
  readonly says?: string;
  /** The body is a file of so many bytes at most, whatever its sender calls it. */
  readonly takesFile?: number;
  /** Another answer that is as good. */
  readonly also?: { readonly status: 200 | 204 | 304; readonly answers: string };
  /** Something that may be sent as JSON. */
  readonly example?: unknown;
  /** Refusals beside those that follow from what the route is. */
  readonly refusals?: readonly ErrorCode[];
}

type WrittenNote = Omit<RouteNote, 'status'> & { readonly status?: 201 | 204 | '2XX' };

/** A note a route; one that has none is described by its address alone. */
const ROUTE_NOTES: Readonly<Record<string, WrittenNote>> = {
  'GET /healthz': { summary: 'Whether the server runs' },
  'GET /readyz': { summary: 'Whether the server can do its work', refusals: ['unavailable'] },
  'GET /metrics': { summary: 'Numbers for Prometheus', type: 'text/plain' },
  'GET /api/openapi.json': { summary: 'This description', answers: 'OpenAPI 3.1' },
  'GET /api/docs': { summary: 'This description, to read', type: 'text/html' },
  'GET /api/schemas/journey-1.json': {
    summary: 'The JSON Schema of a Waymark file',
    type: 'application/schema+json',
  },
  'GET /api/session': {
    summary: 'Who one is',
    answers: 'The person',
    also: { status: 204, answers: 'There is no session' },
    says: 'Not for tokens.',
    refusals: ['no-session', 'forbidden'],
  },
  'POST /api/session': {
    summary: 'Say who one is',
    answers: 'The person; the answer sets the cookie of the session',
    example: { name: 'Ada' },
    says: 'Not for tokens.',
    refusals: ['no-session', 'forbidden'],
  },
  'GET /api/tokens': { summary: 'One’s tokens for programs', answers: 'Each without the token itself' },
  'POST /api/tokens': {
    summary: 'Make a token',
    status: 201,
    answers: 'The token, for the only time',
    example: { name: 'Nightly export', scopes: ['read', 'export'], days: 90 },
  },
  'DELETE /api/tokens/:tokenId': {
    summary: 'Revoke a token, and close what it has open',
    status: 204,
    refusals: ['not-found'],
  },
  'GET /api/journeys': { summary: 'The journeys one may open', answers: 'A summary of each' },
  'POST /api/journeys': {
    summary: 'Make a journey, blank or from a template',
    status: 201,
    answers: 'Its id',
    example: { title: 'Opening an account', template: 'onboarding', language: 'en' },
  },
  'GET /api/journeys/:id': { summary: 'The summary of a journey' },
  'PATCH /api/journeys/:id': {
    summary: 'Rename, archive or bring back a journey',
    answers: 'Its summary',
    example: { title: 'Opening an account online' },
  },
  'DELETE /api/journeys/:id': { summary: 'Delete a journey', status: 204 },
  'POST /api/journeys/:id/restore': { summary: 'Bring a deleted journey back', answers: 'Its summary' },
  'POST /api/journeys/:id/duplicate': {
    summary: 'Copy a journey',
    status: 201,
    answers: 'The id of the copy',
  },
  'POST /api/journeys/:id/counterpart': {
    summary: 'Make the to-be of an as-is journey, or the reverse',
    status: 201,
    answers: 'The id of the other one',
    also: { status: 200, answers: 'It was there already: its id' },
  },
  'GET /api/journeys/:id/people': { summary: 'Who has a role on a journey' },
  'GET /api/journeys/:id/opening': { summary: 'A journey as it is on disk, to show at once' },
  'POST /api/journeys/import': {
    summary: 'Make a journey of a file',
    status: 201,
    answers: 'Its id, and what became of the parts of the file',
    says: 'The body is the file itself, not a form around it: `curl --data-binary @map.ojf`. Each call makes a journey; when the file is refused there is none. A table that Waymark did not write is refused with a guess under `mapping`: correct it, and send it along with the same file.',
    takesFile: LIMITS.importBytes,
    refusals: ['invalid-file', 'too-large', 'unsupported-format', 'needs-mapping'],
  },
  'POST /api/journeys/:id/voices': {
    summary: 'Put a table of what customers said on a journey, as evidence',
    answers: 'What became of its rows',
    says: 'CSV, TSV or a workbook; columns and places are guessed from their names, as `docs/formats/voices.md` has it. What the journey has already is left out, so that the same table can be sent again.',
    takesFile: LIMITS.importBytes,
    refusals: ['invalid-file', 'too-large', 'unsupported-format'],
  },
  'GET /api/journeys/:id/export/:format': {
    summary: 'A journey as a file',
    answers: 'The file, as an attachment named after the journey',
    says: 'Written from what is on disk. Show the `etag` of what you have as `if-none-match` to get it only if it would be another.',
    type: [...new Set(Object.values(exporters).map(({ mediaType }) => mediaType.replace(/;.*/, '')))],
    also: { status: 304, answers: 'It is what one has already' },
    refusals: ['unsupported-format', 'too-large'],
  },
  'GET /api/journeys/:id/export/:format/report': {
    summary: 'What of a journey a format has no place for',
    refusals: ['unsupported-format'],
  },
  'GET /api/journeys/:id/links': { summary: 'The links that let people in' },
  'POST /api/journeys/:id/links': {
    summary: 'Make a link',
    status: 201,
    answers: 'The link, with its address for the only time',
  },
  'DELETE /api/journeys/:id/links/:linkId': {
    summary: 'Revoke a link; who came through it loses the role',
    status: 204,
  },
  'POST /api/join': { summary: 'Take a link', answers: 'The journey and the role', refusals: ['not-found'] },
  'POST /api/journeys/:id/pictures': {
    summary: 'Give a journey a picture',
    status: 201,
    takesFile: LIMITS.pictureBytes,
    refusals: ['invalid-file', 'too-large', 'unsupported-format'],
  },
  'GET /api/journeys/:id/pictures/:picture': { summary: 'A picture', type: 'image/*' },
  'POST /api/journeys/:id/pictures/copies': { summary: 'Show pictures of another journey', status: 204 },
  'GET /api/personas': { summary: 'The personas of the workspace' },
  'POST /api/personas': { summary: 'Make a persona', status: 201 },
  'GET /api/review/findings': {
    summary: 'Findings of all journeys one may read: filtered, sorted, in pages',
  },
  'GET /api/review/facets': { summary: 'What findings can be filtered by, with counts' },
  'POST /api/review/edit': {
    summary: 'Follow up on findings: status, owner, due day, effort',
    refusals: ['not-found'],
  },
  'GET /api/review/views': { summary: 'One’s named views of the findings' },
  'PUT /api/review/views/:view': { summary: 'Change a view' },
  'DELETE /api/review/views/:view': { summary: 'Delete a view', status: 204 },
  'POST /api/review/views': { summary: 'Keep a view under a name', status: 201 },
  'GET /api/review/pictures/needs': { summary: 'Needs by stages or journeys, in numbers' },
  'GET /api/review/pictures/matrix': { summary: 'Pain points by severity and frequency' },
  'GET /api/review/pictures/status': { summary: 'What became of findings over time' },
  'GET /api/journeys/:id/findings/:kind/:finding': { summary: 'One finding of a journey' },
  'GET /api/journeys/:id/findings/:kind/:finding/history': { summary: 'Who changed what of a finding' },
  'GET /api/review/export.csv': {
    summary: 'The findings that are shown, as a table in one of the languages of Waymark',
    type: 'text/csv',
  },
  'GET /api/review/export.xlsx': {
    summary: 'The findings that are shown, as a workbook in one of the languages of Waymark',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  'GET /api/journeys/:id/review': {
    summary: 'When a journey was last looked through, and what changed since',
  },
  'POST /api/journeys/:id/review': { summary: 'Note that a journey was looked through', status: 204 },
  'GET /api/journeys/:id/comments': { summary: 'What people say about a journey, in threads' },
  'POST /api/journeys/:id/comments': { summary: 'Begin a thread', status: 201 },
  'PATCH /api/journeys/:id/comments/:thread': { summary: 'Resolve a thread or open it again' },
  'POST /api/journeys/:id/comments/read': { summary: 'Note what was read', status: 204 },
  'POST /api/journeys/:id/comments/:thread/replies': { summary: 'Reply', status: 201 },
  'PUT /api/journeys/:id/comments/:thread/replies/:comment': {
    summary: 'Change what one said',
  },
  'DELETE /api/journeys/:id/comments/:thread/replies/:comment': {
    summary: 'Take back what one said',
    status: '2XX',
    answers: 'The thread; 204 when nothing is left of it',
  },
  'GET /api/journeys/:id/rounds': { summary: 'Rounds of rating and voting' },
  'POST /api/journeys/:id/rounds': { summary: 'Start a round', status: 201 },
  'GET /api/journeys/:id/rounds/:round': { summary: 'A round; the votes of others once it is revealed' },
  'DELETE /api/journeys/:id/rounds/:round': { summary: 'End a round and forget its votes', status: 204 },
  'PUT /api/journeys/:id/rounds/:round/votes': { summary: 'Vote' },
  'POST /api/journeys/:id/rounds/:round/reveal': { summary: 'Show everybody what was voted' },
  'POST /api/journeys/:id/rounds/:round/write': { summary: 'Write what was agreed on' },
  'GET /api/inbox': { summary: 'Mentions, assignments and what is due' },
  'POST /api/inbox/read': {
    summary: 'Note what was read; what was read of as due is new again once it is overdue',
    status: 204,
  },
  'GET /api/mail': { summary: 'Where one is mailed to, and whether' },
  'PUT /api/mail': {
    summary: 'Give an address, to which a code is mailed',
    refusals: ['not-found', 'too-many-requests', 'unavailable'],
  },
  'POST /api/mail/confirm': { summary: 'Confirm an address by its code', refusals: ['not-found'] },
  'PATCH /api/mail': { summary: 'Whether one wants mail, and in which language', refusals: ['not-found'] },
  'DELETE /api/mail': { summary: 'Have one’s address forgotten', status: 204, refusals: ['not-found'] },
  'GET /api/mail/unsubscribe': {
    summary: 'The page behind the link of a mail',
    type: 'text/html',
    refusals: ['not-found'],
  },
  'POST /api/mail/unsubscribe': {
    summary: 'Take whoever got a mail off the list (RFC 8058)',
    type: 'text/html',
    refusals: ['not-found'],
  },
  'PATCH /api/personas/:id': { summary: 'Change a persona' },
  'DELETE /api/personas/:id': { summary: 'Delete a persona', status: 204 },
  'PUT /api/personas/:id/picture': {
    summary: 'Give a persona a picture',
    status: 204,
    takesFile: LIMITS.personaPictureBytes,
    refusals: ['invalid-file', 'too-large', 'unsupported-format'],
  },
  'DELETE /api/personas/:id/picture': { summary: 'Take the picture of a persona away', status: 204 },
  'GET /api/personas/pictures/:picture': { summary: 'The picture of a persona', type: 'image/*' },
};

/** The note of a route, or one made of its address. */
export function noteOf(method: string, url: string): RouteNote {
  const key = `${method} ${url}`;
  const note = Object.hasOwn(ROUTE_NOTES, key) ? ROUTE_NOTES[key] : undefined;
  return note === undefined ? { summary: key, status: '2XX' } : { status: 200, ...note };
}
