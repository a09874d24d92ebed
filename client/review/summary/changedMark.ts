import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import type { NeedBook } from '../../../shared/needs/needBook.ts';
import type { FindingKind } from '../../../shared/protocol/review.ts';
import { needLabel } from '../../marks/markWords.ts';
import { say } from '../../words/say.ts';
import type { ChangedFinding } from './changedFindings.ts';

/** What a finding that changed is called, and the stage or card it hangs on; `null` when it is not on the map. */
export function changedMark(
  { marks }: JourneySnapshot,
  book: NeedBook,
  { kind, id, title }: Pick<ChangedFinding, 'kind' | 'id' | 'title'>,
): { readonly words: string; readonly subject: Id | null } {
  for (const [subject, { needs, momentOfTruth, painPoints, opportunities }] of marks) {
    const need = kind === 'need' ? needs.find((mark) => mark.id === id) : undefined;
    if (need !== undefined) return { words: named(kind, needLabel(book.needOf(need.need))), subject };
    const titled = [...painPoints, ...opportunities].find((mark) => mark.id === id);
    if (titled !== undefined) return { words: named(kind, titled.title), subject };
    if (kind === 'moment' && momentOfTruth?.id === id) return { words: say('Moment of truth'), subject };
  }
  // The index calls a published need by its English name.
  return { words: named(kind, kind === 'need' ? say(title) : title), subject: null };
}

function named(kind: FindingKind, title: string): string {
  switch (kind) {
    case 'need':
      return say('{need} at risk', { need: title });
    case 'moment':
      return say('{name}: {words}', { name: say('Moment of truth'), words: title.trim() || say('Untitled') });
    case 'opportunity':
      return title.trim() || say('Untitled opportunity');
    default:
      return title.trim() || say('Untitled pain point');
  }
}
