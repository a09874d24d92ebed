import { createTransport } from 'nodemailer';
import type { MailPlace } from '../config.ts';
import type { Letter } from './letter.ts';
import { letterAsHtml, letterAsText } from './writeLetter.ts';

/** A mail that no further try would bring there, as the mail server says. */
export class RefusedMail extends Error {
  override readonly name = 'RefusedMail';
}

/** Hands letters to a mail server. */
export interface Mailer {
  /**
   * Resolves when the mail server has taken the letter.
   * @param id - the same for the same letter, so that one that is sent twice is seen to be one
   * @throws RefusedMail or what kept it from being handed over; neither names who it was for
   */
  send(to: string, letter: Letter, id: string): Promise<void>;
  close(): void;
}

/** How long a mail server may take for each step, in milliseconds: whoever waits for a code should not wait long. */
const TIMEOUT_MS = 10_000;

/** Opens the way to a mail server; it is first asked when there is something to send. */
export function openMailer({ smtpUrl, from }: MailPlace): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    dnsTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // What people wrote is only ever text: nothing is read from files or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = from.slice(from.lastIndexOf('@') + 1).replace(/>.*$/, '');
  return {
    send: async (to, letter, id) => {
      const { unsubscribe } = letter;
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject: letter.subject.replaceAll(/\s+|\p{Cc}+/gu, ' ').trim(),
          text: letterAsText(letter),
          html: letterAsHtml(letter),
          messageId: `<${id}@${host}>`,
          headers: {
            'Auto-Submitted': 'auto-generated',
            ...(unsubscribe !== undefined && {
              'List-Unsubscribe': `<${unsubscribe.url}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }),
          },
        });
      } catch (error) {
        throw withoutNames(error);
      }
    },
    close: () => {
      transport.close();
    },
  };
}

/** What mail servers answer often repeats the address; logs name nobody. */
function withoutNames(error: unknown): Error {
  const { code, responseCode, command } = error as {
    code?: string;
    responseCode?: number;
    command?: string;
  };
  const words = `The mail server did not take it: ${[code, responseCode, command].filter(Boolean).join(' ')}`;
  const isForGood = command !== 'CONN' && code !== 'EAUTH' && (responseCode ?? 0) >= 500;
  return isForGood ? new RefusedMail(words) : new Error(words);
}
