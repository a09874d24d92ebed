import type { BlueprintLine } from '../../../shared/layout/blueprintLines.ts';
import { words } from '../../words/words.ts';

/** What the lines of a service blueprint are called. */
export const BLUEPRINT_WORDS: Readonly<Record<BlueprintLine, string>> = {
  interaction: words('Line of interaction'),
  visibility: words('Line of visibility'),
  internal: words('Line of internal interaction'),
};
