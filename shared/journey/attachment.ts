import { oneOf, optionalNumber, string, text } from './field.ts';
import { orderField } from './order.ts';
import type { Identified } from './record.ts';

/** The pictures that can be attached: none of them can carry a script. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;

export type PictureType = (typeof PICTURE_TYPES)[number];

/** A picture on its subject: a card, or the stage that a note with pictures turned into something of; the server keeps the file. */
export const attachmentShape = {
  subject: string(''),
  /** The id under which the server keeps the file. */
  file: string(''),
  type: oneOf(PICTURE_TYPES, 'image/png'),
  /** What it shows, for those who cannot see it. */
  alt: text(),
  width: optionalNumber(1, 20_000, { isWhole: true }),
  height: optionalNumber(1, 20_000, { isWhole: true }),
  order: orderField(),
};

export type Attachment = Identified<typeof attachmentShape>;
