import { dayAfter } from '../../../shared/protocol/dayAfter.ts';
import { inboxQuery, readInboxRequest, type InboxAnswer } from '../../../shared/protocol/inbox.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { personOf } from '../session/identify.ts';
import { oncePerFinding } from './oncePerFinding.ts';

/** How many days before it is due something of one's own is told. */
const AHEAD_DAYS = 7;

/** `/api/inbox`: what waits for the person who asks. */
export function inboxRoutes(app: App, { inbox }: Parts): void {
  const itemsOf = async (person: string, today = todayHere()) =>
    oncePerFinding(await inbox.of(person, today, dayAfter(today, AHEAD_DAYS)));

  app.get('/api/inbox', { schema: { querystring: inboxQuery } }, async (request): Promise<InboxAnswer> => {
    const items = (await itemsOf(personOf(request).id, request.query.today)).map(({ item }) => item);
    return { items, unread: items.filter(({ isRead }) => !isRead).length };
  });

  app.post('/api/inbox/read', { schema: { body: readInboxRequest } }, async (request, reply) => {
    const { id } = personOf(request);
    const { items, today } = request.body;
    // Only what is there is noted, so that nobody fills the table with what never was.
    const read = (await itemsOf(id, today)).filter(
      ({ item }) => items === undefined || items.includes(item.id),
    );
    await inbox.markRead(
      id,
      read.flatMap(({ standsFor }) => standsFor),
    );
    return reply.code(204).send();
  });
}

function todayHere(): string {
  return new Date().toISOString().slice(0, 10);
}
