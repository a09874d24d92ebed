import { z } from 'zod';
import { fetchWords } from '../../../shared/words/fetchWords.ts';
import type { App } from '../app.ts';
import type { Mailing } from '../../mail/openMailing.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { Refusal } from '../refusal.ts';
import { unsubscribePage } from './unsubscribePage.ts';

const querystring = z.object({ token: z.string().max(200) });
const BODY_LIMIT = 4096;

/**
 * `/api/mail/unsubscribe`: takes whoever got a mail off the list, without a session. Reading it changes nothing, as
 * programs follow links in mails; mail programs post there by themselves (RFC 8058), and the page does when its button is pressed.
 */
export function unsubscribeRoutes(app: App, { mailing }: Parts): void {
  const path = '/api/mail/unsubscribe';
  const config = { rateLimit: ROUTE_LIMITS.mailCode };
  // What stands in the form is known: it is sent by mail programs, as RFC 8058 says.
  app.addContentTypeParser(
    ['application/x-www-form-urlencoded', 'multipart/form-data'],
    { parseAs: 'string', bodyLimit: BODY_LIMIT },
    (_request, _body, done) => {
      done(null);
    },
  );

  app.get(path, { schema: { querystring }, config }, async (request, reply) => {
    const person = personIn(mailing, request.query.token);
    const choice = await mailing?.addresses.choiceOf(person);
    const words = await fetchWords(choice?.language ?? 'en');
    return (
      reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        // Without it, browsers would not say that the form is ours.
        .header('referrer-policy', 'same-origin')
        .send(unsubscribePage(words, choice?.isWanted !== true))
    );
  });

  app.post(path, { schema: { querystring }, config }, async (request, reply) => {
    const person = personIn(mailing, request.query.token);
    await mailing?.addresses.unsubscribe(person);
    const choice = await mailing?.addresses.choiceOf(person);
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(unsubscribePage(await fetchWords(choice?.language ?? 'en'), true));
  });
}

function personIn(mailing: Mailing | null, token: string): string {
  const person = mailing?.tokens.read(token) ?? null;
  if (person === null) throw new Refusal('not-found', 'This link is not whole.');
  return person;
}
