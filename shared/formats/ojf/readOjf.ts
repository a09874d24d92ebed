import type { NewId } from '../../journey/id.ts';
import { FormatError } from '../formatError.ts';
import type { ImportedJourney } from '../importedJourney.ts';

/** Being written. */
export function readOjf(_text: string, _newId: NewId): ImportedJourney {
  throw new FormatError('This format cannot be read yet.');
}
