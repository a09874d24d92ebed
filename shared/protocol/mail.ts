import { z } from 'zod';

/** Digits of the code that confirms an address. */
export const MAIL_CODE_LENGTH = 6;

const language = z.string().max(35);
const timeZone = z.string().max(60);

/** Body of `PUT /api/mail`: one's address, which is used once the code that is mailed there was typed in. */
export const mailAddressRequest = z.object({ address: z.email().max(254), language, timeZone });

export type MailAddressRequest = z.infer<typeof mailAddressRequest>;

/** Body of `POST /api/mail/confirm`. */
export const mailCodeRequest = z.object({ code: z.string().trim().max(20) });

/** Body of `PATCH /api/mail`: whether one is mailed, and in which language and time zone. */
export const mailWishRequest = z.object({ isWanted: z.boolean(), language, timeZone });

export type MailWishRequest = z.infer<typeof mailWishRequest>;

/** Answer of `GET`, `PUT` and `PATCH /api/mail`, and of `POST /api/mail/confirm`: what one is mailed, and where to. */
export interface MailSettings {
  /** Whether this installation sends mail at all; nothing else means anything otherwise. */
  readonly isOffered: boolean;
  /** The address that one has confirmed. */
  readonly address: string | null;
  /** An address to which a code was mailed that is still to be typed in. */
  readonly unconfirmed: string | null;
  /** Whether one wants to be told of mentions, answers, assignments and due days. */
  readonly isWanted: boolean;
}
