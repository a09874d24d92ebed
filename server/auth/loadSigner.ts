import { must } from '../../shared/journey/must.ts';
import type { Database } from '../storage/database.ts';
import { loadSigningKeys, saveSigningKey } from '../storage/directory/signingKeys.ts';
import { newSigningKey, SessionSigner } from './sessionSigner.ts';

/** A name that all servers agree on: of several that start on an empty store at once, one makes the key. */
const FIRST = 'first';

/** The signer of this store, whose keys outlive a restart; makes its first key. */
export async function loadSigner(database: Database, now: Date): Promise<SessionSigner> {
  const known = await loadSigningKeys(database);
  if (known.length === 0) await saveSigningKey(database, { ...newSigningKey(), id: FIRST }, now);
  const [newest, ...older] = known.length === 0 ? await loadSigningKeys(database) : known;
  return new SessionSigner(must(newest, 'signing key'), older);
}
