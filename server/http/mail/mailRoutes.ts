import { randomInt } from 'node:crypto';
import {
  MAIL_CODE_LENGTH,
  mailAddressRequest,
  mailCodeRequest,
  mailWishRequest,
  type MailSettings,
} from '../../../shared/protocol/mail.ts';
import type { CodeProblem } from '../../mail/mailRoom.ts';
import { isTimeZone } from '../../mail/localDay.ts';
import type { App } from '../app.ts';
import type { Mailing } from '../../mail/openMailing.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { Refusal } from '../refusal.ts';
import { personOf } from '../session/identify.ts';

const WHY: Readonly<Record<CodeProblem, () => Refusal>> = {
  'too-many': () =>
    new Refusal('too-many-requests', 'That were many codes. Please wait an hour and try again.'),
  refused: () => new Refusal('invalid-request', 'The mail server takes no mail for this address.'),
  unreachable: () =>
    new Refusal('unavailable', 'The mail server cannot be reached. Please try again in a while.'),
};

/** `/api/mail`: where one is mailed to, and whether. */
export function mailRoutes(app: App, { mailing }: Parts): void {
  app.get('/api/mail', (request): Promise<MailSettings> => settingsOf(mailing, personOf(request).id));
  codeRoutes(app, mailing);

  app.patch('/api/mail', { schema: { body: mailWishRequest } }, async (request): Promise<MailSettings> => {
    const { id } = personOf(request);
    const { addresses } = requireMail(mailing);
    await addresses.wish(id, { ...request.body, timeZone: readZone(request.body.timeZone) });
    return settingsOf(mailing, id);
  });

  app.delete('/api/mail', async (request, reply) => {
    await requireMail(mailing).addresses.forget(personOf(request).id);
    return reply.code(204).send();
  });
}

function codeRoutes(app: App, mailing: Mailing | null): void {
  const config = { rateLimit: ROUTE_LIMITS.mailCode };

  app.put(
    '/api/mail',
    { schema: { body: mailAddressRequest }, config },
    async (request): Promise<MailSettings> => {
      const { id } = personOf(request);
      const { addresses, room } = requireMail(mailing);
      const { address, language } = request.body;
      const code = String(randomInt(10 ** MAIL_CODE_LENGTH)).padStart(MAIL_CODE_LENGTH, '0');
      const problem = await room.sendCode(address, code, language);
      if (problem !== null) throw WHY[problem]();
      await addresses.propose({
        person: id,
        address,
        code,
        language,
        timeZone: readZone(request.body.timeZone),
      });
      return settingsOf(mailing, id);
    },
  );

  app.post(
    '/api/mail/confirm',
    { schema: { body: mailCodeRequest }, config },
    async (request): Promise<MailSettings> => {
      const { id } = personOf(request);
      if (!(await requireMail(mailing).addresses.confirm(id, request.body.code)))
        throw new Refusal('invalid-request', 'This is not the code, or it is too old.');
      return settingsOf(mailing, id);
    },
  );
}

async function settingsOf(mailing: Mailing | null, person: string): Promise<MailSettings> {
  const choice = mailing === null ? null : await mailing.addresses.choiceOf(person);
  return {
    isOffered: mailing !== null,
    address: choice?.address ?? null,
    unconfirmed: choice?.pending ?? null,
    isWanted: choice?.isWanted ?? false,
  };
}

function requireMail(mailing: Mailing | null): Mailing {
  if (mailing === null) throw new Refusal('not-found', 'This Waymark sends no mail.');
  return mailing;
}

function readZone(zone: string): string {
  return isTimeZone(zone) ? zone : 'UTC';
}
