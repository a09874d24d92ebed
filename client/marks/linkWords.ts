import type { LinkKind } from '../../shared/journey/link.ts';
import { words } from '../words/words.ts';

/** What the kinds of links are called. */
export const LINK_WORDS: Readonly<Record<LinkKind, string>> = {
  path: words('Path'),
  branch: words('Branch'),
  loop: words('Loop'),
  'hand-off': words('Hand-off'),
};
