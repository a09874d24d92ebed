import type { Database } from '../storage/database.ts';
import { loadSigningKeys, saveSigningKey } from '../storage/directory/signingKeys.ts';
import { newSigningKey, SessionSigner } from './sessionSigner.ts';

/** The signer of this store, whose keys outlive a restart; makes its first key. */
export async function loadSigner(database: Database, now: Date): Promise<SessionSigner> {
  const [newest, ...older] = await loadSigningKeys(database);
  if (newest !== undefined) return new SessionSigner(newest, older);
  const first = newSigningKey();
  await saveSigningKey(database, first, now);
  return new SessionSigner(first);
}
