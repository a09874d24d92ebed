import type { FastifyRequest } from 'fastify';
import {
  commentRequest,
  readThreadsRequest,
  resolveThreadRequest,
  startThreadRequest,
  type CommentsAnswer,
  type CommentThread,
} from '../../../shared/protocol/comments.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { mayComment } from '../../auth/policies/mayComment.ts';
import { mayReadJourney } from '../../auth/policies/mayReadJourney.ts';
import type { KnownComment } from '../../storage/comments/comments.ts';
import type { App } from '../app.ts';
import { authorise } from '../journeys/authorise.ts';
import { journeyParams } from '../journeys/journeyParams.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { noSuchJourney, Refusal } from '../refusal.ts';
import { personOf } from '../session/identify.ts';
import { commentParams, threadParams } from './commentParams.ts';
import { subjectTitle } from './subjectTitle.ts';

/** `/api/journeys/:id/comments`: what people say about a journey, and all that is in it. */
export function commentRoutes(app: App, parts: Parts): void {
  threadRoutes(app, parts);
  replyRoutes(app, parts);
}

function threadRoutes(app: App, parts: Parts): void {
  const { memberships, comments, rooms } = parts;
  const config = { rateLimit: ROUTE_LIMITS.comment };
  const path = '/api/journeys/:id/comments';

  app.get(path, { schema: { params: journeyParams } }, async (request): Promise<CommentsAnswer> => {
    const { id } = request.params;
    const role = await authorise(memberships, request, id, mayReadJourney);
    return {
      threads: await comments.threads(id, personOf(request).id),
      mayComment: mayComment(role),
    };
  });

  app.post(
    path,
    { schema: { params: journeyParams, body: startThreadRequest }, config },
    async (request, reply) => {
      const { id } = request.params;
      await authorise(memberships, request, id, mayComment);
      const { subject, ...words } = request.body;
      const said = await readWords(parts, request, id, words);
      const title = await rooms.read(id, (snapshot) => ({ is: subjectTitle(snapshot, subject) }));
      if (title === null) throw noSuchJourney();
      if (title.is === null) throw new Refusal('not-found', 'What this is about is not on the map.');
      if ((await comments.count(id)) >= LIMITS.threadsPerJourney)
        throw new Refusal('too-large', 'This journey has as many threads as one can have.');
      const thread = await comments.start(said, { ...subject, title: title.is });
      return reply.code(201).send(await changed(parts, request, id, thread));
    },
  );

  app.patch(
    `${path}/:thread`,
    { schema: { params: threadParams, body: resolveThreadRequest }, config },
    async (request): Promise<CommentThread> => {
      const { id, thread } = request.params;
      await authorise(memberships, request, id, mayComment);
      const by = request.body.resolved ? personOf(request).id : null;
      if (!(await comments.resolve(id, thread, by))) throw noSuchThread();
      return changed(parts, request, id, thread);
    },
  );

  app.post(
    `${path}/read`,
    { schema: { params: journeyParams, body: readThreadsRequest } },
    async (request, reply) => {
      const { id } = request.params;
      await authorise(memberships, request, id, mayReadJourney);
      await comments.markSeen(id, personOf(request).id, request.body.threads);
      return reply.code(204).send();
    },
  );
}

function replyRoutes(app: App, parts: Parts): void {
  const { memberships, comments } = parts;
  const config = { rateLimit: ROUTE_LIMITS.comment };
  const path = '/api/journeys/:id/comments/:thread/replies';

  app.post(
    path,
    { schema: { params: threadParams, body: commentRequest }, config },
    async (request, reply) => {
      const { id, thread } = request.params;
      await authorise(memberships, request, id, mayComment);
      const [known] = await comments.threads(id, personOf(request).id, thread);
      if (known === undefined) throw noSuchThread();
      if (known.comments.length >= LIMITS.commentsPerThread)
        throw new Refusal('too-large', 'This thread is full; please start another one.');
      await comments.reply(thread, await readWords(parts, request, id, request.body));
      return reply.code(201).send(await changed(parts, request, id, thread));
    },
  );

  app.put(
    `${path}/:comment`,
    { schema: { params: commentParams, body: commentRequest }, config },
    async (request): Promise<CommentThread> => {
      const { id, thread } = request.params;
      const own = await ownComment(parts, request, request.params);
      await comments.edit(own.id, await readWords(parts, request, id, request.body));
      return changed(parts, request, id, thread);
    },
  );

  app.delete(`${path}/:comment`, { schema: { params: commentParams }, config }, async (request, reply) => {
    const { id, thread } = request.params;
    await comments.delete((await ownComment(parts, request, request.params)).id);
    const [left] = await tell(parts, request, id, thread);
    // With its last comment, the thread is gone.
    return left === undefined ? reply.code(204).send() : left;
  });
}

/** One's own comment; others may read it, and nothing else. */
async function ownComment(
  { memberships, comments }: Parts,
  request: FastifyRequest,
  { id, thread, comment }: { readonly id: string; readonly thread: string; readonly comment: string },
): Promise<KnownComment> {
  await authorise(memberships, request, id, mayComment);
  const known = await comments.find(id, thread, comment);
  if (known === null || known.isDeleted) throw new Refusal('not-found', 'There is no such comment.');
  if (known.author !== personOf(request).id)
    throw new Refusal('forbidden', 'Only who wrote a comment can change it.');
  return known;
}

/** What somebody says, once it is known that those whom it names have a role there. */
async function readWords(
  { memberships }: Parts,
  request: FastifyRequest,
  journey: string,
  { body, mentions = [] }: { readonly body: string; readonly mentions?: readonly string[] },
) {
  const named = [...new Set(mentions)];
  if (named.length > 0) {
    const members = new Set((await memberships.membersOf(journey)).map(({ person }) => person.id));
    if (named.some((person) => !members.has(person)))
      throw new Refusal('invalid-request', 'Somebody who is named was not let into this journey.');
  }
  const words = body.replaceAll('\0', '').toWellFormed();
  return { journey, author: personOf(request).id, body: words, mentions: named };
}

/** A thread after it was changed, which those who have the journey open are told of. */
async function changed(
  parts: Parts,
  request: FastifyRequest,
  journey: string,
  thread: string,
): Promise<CommentThread> {
  const [now] = await tell(parts, request, journey, thread);
  if (now === undefined) throw noSuchThread();
  return now;
}

async function tell(
  { comments, rooms }: Parts,
  request: FastifyRequest,
  journey: string,
  thread: string,
): Promise<readonly CommentThread[]> {
  rooms.tell(journey, { type: 'news', of: 'comments' });
  return comments.threads(journey, personOf(request).id, thread);
}

function noSuchThread(): Refusal {
  return new Refusal('not-found', 'There is no such thread.');
}
