import { z } from 'zod';
import type { PictureType } from '../journey/attachment.ts';

/** What `POST /api/journeys/:id/pictures` answers. */
export interface PictureAnswer {
  readonly id: string;
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
}

/** Body of `POST /api/journeys/:id/pictures/copies`: pictures of another journey that this one shows from now on. */
export const copyPicturesRequest = z.object({
  from: z.string(),
  pictures: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .min(1)
    .max(1000),
});

export type CopyPicturesRequest = z.infer<typeof copyPicturesRequest>;
