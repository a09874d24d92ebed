import type { Owner } from '../../../shared/journey/owner.ts';
import type { FindingTable } from './findingTables.ts';

/** A finding as it is read off a journey, before the index adds what it makes of it. */
export interface FoundFinding extends Omit<
  FindingTable,
  'journey' | 'needs' | 'owner_person' | 'owner_name' | 'owner_key' | 'words' | 'print' | 'changed_at'
> {
  readonly owner: Owner | null;
  /** The needs that it is about. */
  readonly needs: readonly { readonly id: string; readonly label: string }[];
}
