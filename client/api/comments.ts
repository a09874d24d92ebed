import type {
  CommentRequest,
  CommentsAnswer,
  CommentThread,
  StartThreadRequest,
} from '../../shared/protocol/comments.ts';
import { journeyPath } from './journeys.ts';
import { request } from './request.ts';

/** What people said about a journey. */
export function listComments(journey: string): Promise<CommentsAnswer> {
  return request('GET', `${journeyPath(journey)}/comments`);
}

/** Starts a thread on something. */
export function startThread(journey: string, thread: StartThreadRequest): Promise<CommentThread> {
  return request('POST', `${journeyPath(journey)}/comments`, { json: thread });
}

/** Answers in a thread. */
export function replyTo(journey: string, thread: string, words: CommentRequest): Promise<CommentThread> {
  return request('POST', `${threadPath(journey, thread)}/replies`, { json: words });
}

/** Says something of one's own otherwise. */
export function changeComment(
  journey: string,
  thread: string,
  comment: string,
  words: CommentRequest,
): Promise<CommentThread> {
  return request('PUT', `${threadPath(journey, thread)}/replies/${encodeURIComponent(comment)}`, {
    json: words,
  });
}

/** Takes back something of one's own. */
export function deleteComment(journey: string, thread: string, comment: string): Promise<CommentThread> {
  return request('DELETE', `${threadPath(journey, thread)}/replies/${encodeURIComponent(comment)}`);
}

/** Says that nothing more is to be said in a thread, or opens it again. */
export function resolveThread(journey: string, thread: string, resolved: boolean): Promise<CommentThread> {
  return request('PATCH', threadPath(journey, thread), { json: { resolved } });
}

/** Tells the server which threads one has seen as they are now. */
export function readThreads(journey: string, threads: readonly string[]): Promise<void> {
  return request('POST', `${journeyPath(journey)}/comments/read`, { json: { threads } });
}

function threadPath(journey: string, thread: string): string {
  return `${journeyPath(journey)}/comments/${encodeURIComponent(thread)}`;
}
