import type { FastifyReply } from 'fastify';
import type { StoredPicture } from '../../storage/directory/pictures.ts';

/** Answers with a picture, so that it can only ever be shown. */
export function sendPicture(reply: FastifyReply, { type, bytes }: StoredPicture): FastifyReply {
  return (
    reply
      .header('content-type', type)
      // Even one that is opened by itself runs nothing.
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('content-disposition', 'inline')
      // Its name is its content, and a person who loses it has seen it.
      .header('cache-control', 'private, max-age=31536000, immutable')
      .send(Buffer.from(bytes))
  );
}
