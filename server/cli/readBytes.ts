import { createReadStream } from 'node:fs';
import { FormatError } from '../../shared/formats/formatError.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import { fileReason } from './fileReason.ts';

/**
 * The bytes of a file, or of standard input for `-`, as far as a file to import may be large.
 * @throws FormatError
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  const name = file === '-' ? 'Standard input' : file;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > LIMITS.importBytes) break;
    }
  } catch (error) {
    throw new FormatError(`${name} cannot be read: ${fileReason(error)}.`);
  }
  if (size <= LIMITS.importBytes) return Buffer.concat(chunks);
  throw new FormatError(
    `${name} is larger than the ${LIMITS.importBytes / 1024 / 1024} MB that can be imported.`,
  );
}
