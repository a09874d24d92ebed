import type { Finding } from '../../../shared/protocol/review.ts';
import { say } from '../../words/say.ts';
import { needName } from './facetWords.ts';

/** What a finding is called: a need by its name, a moment of truth or rating by the card it is on. */
export function findingTitle({ kind, title, needs, subject }: Finding): string {
  const [need] = needs;
  if (kind === 'need' && need !== undefined) return needName(need);
  return title.trim() || subject.title.trim() || say('Untitled');
}
