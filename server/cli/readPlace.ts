import { resolve } from 'node:path';
import type { StorePlace } from '../storage/openDatabase.ts';
import { UsageError } from './usage.ts';

/** A store as it is named on the command line. @throws UsageError */
export function readPlace(words: string): StorePlace {
  if (words.startsWith('sqlite:') && words.length > 'sqlite:'.length)
    return { kind: 'sqlite', folder: resolve(words.slice('sqlite:'.length)) };
  if (/^postgres(ql)?:\/\/./.test(words) && URL.canParse(words)) return { kind: 'postgres', url: words };
  // The words are not repeated: they may hold a password.
  throw new UsageError('A store is named sqlite:FOLDER or postgres://user:password@host:5432/database.');
}
