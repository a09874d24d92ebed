import { Zip, ZipPassThrough } from 'fflate';

/** Makes bytes small (RFC 1951). */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** The number of that in a zip file. */
const DEFLATED = 8;

/** Packs files, in their order, made small by somebody else; `now` is when they say that they were made. */
export function zip(files: ReadonlyMap<string, Uint8Array>, now: Date, deflate: Deflate): Uint8Array {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const [name, bytes] of files) {
    const file = new ZipPassThrough(name);
    file.mtime = now;
    file.compression = DEFLATED;
    archive.add(file);
    // Its own count of bytes and its check sum are taken from what goes in here; only what comes out is made small.
    Object.assign(file, {
      process: (data: Uint8Array, isLast: boolean) =>
        file.ondata(null, new Uint8Array(deflate(data)), isLast),
    });
    file.push(bytes, true);
  }
  archive.end();
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
