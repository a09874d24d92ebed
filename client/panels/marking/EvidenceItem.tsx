import type { Evidence } from '../../../shared/journey/evidence.ts';
import { QuoteIcon } from '../../marks/QuoteIcon.tsx';
import { GRADE_WORDS } from '../../../shared/marks/markNames.ts';
import { say } from '../../words/say.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import { FoldItem } from './FoldItem.tsx';

/** One piece of evidence: its words and its grade, and when it is open where they come from. */
export function EvidenceItem({
  evidence,
  isOpen,
  onToggle,
}: {
  readonly evidence: Evidence;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}) {
  return (
    <FoldItem
      mark={<QuoteIcon size={14} />}
      title={evidence.quote.trim() === '' ? say('Evidence without words') : evidence.quote}
      aside={say(GRADE_WORDS[evidence.grade])}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <EvidenceFields evidence={evidence} />
    </FoldItem>
  );
}
