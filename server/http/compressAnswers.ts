import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { App } from './app.ts';

/** Bytes below which packing costs more than it spares. */
const LEAST = 2048;
/** What is text; pictures, workbooks, slides and PDF are packed already. */
const TEXT = /^(text\/|image\/svg\+xml|application\/([\w.-]+\+)?json)/;

const pack = promisify(gzip);

/** Packs long answers of text for those who can unpack them, in a thread beside. The files of the client are packed when it is built. */
export function compressAnswers(app: App): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const isText = TEXT.test(String(reply.getHeader('content-type') ?? ''));
    if (!isText || reply.hasHeader('content-encoding')) return payload;
    if (!(payload instanceof Uint8Array || typeof payload === 'string') || payload.length < LEAST)
      return payload;
    reply.header('vary', 'accept-encoding');
    if (!takesGzip(request.headers['accept-encoding'])) return payload;
    const packed = await pack(payload, { level: 4 });
    reply.header('content-encoding', 'gzip').removeHeader('content-length');
    return packed;
  });
}

/** Whether a header such as `br, gzip;q=0.5` names gzip, and not to refuse it. */
function takesGzip(accepted: string | string[] | undefined): boolean {
  return [accepted ?? []]
    .flat()
    .join()
    .split(',')
    .some((one) => /^\s*gzip\s*(;|$)/i.test(one) && !/;\s*q=0(\.0*)?\s*$/i.test(one));
}
