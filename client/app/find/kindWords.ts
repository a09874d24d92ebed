import type { TextKind } from '../../../shared/finding/findInJourney.ts';
import { words } from '../../words/words.ts';

/** What the texts are called in which something was found. */
export const KIND_WORDS: Readonly<Record<TextKind, string>> = {
  title: words('Title'),
  description: words('Description'),
  tag: words('Tag'),
  channel: words('Channel'),
  owner: words('Owner'),
  need: words('Need at risk'),
  moment: words('Moment of truth'),
  pain: words('Pain point'),
  opportunity: words('Opportunity'),
  evidence: words('Evidence'),
  picture: words('Picture'),
};
