import type { Id } from '../../../shared/journey/id.ts';
import { evidenceOn } from '../../../shared/journey/snapshot.ts';
import { useJourney } from '../../model/useSession.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import { useOpenItem } from './useOpenItem.ts';

/** What customers were heard to say about something; one piece is open at a time. */
export function EvidenceItems({ subject }: { readonly subject: Id }) {
  const evidence = useJourney((snapshot) => evidenceOn(snapshot, subject));
  const [open, setOpen] = useOpenItem(
    'evidence',
    evidence.map(({ id }) => id),
    { isCalm: true },
  );
  return evidence.map((piece) => (
    <EvidenceItem
      key={piece.id}
      evidence={piece}
      isOpen={piece.id === open}
      onToggle={(isOpen) => {
        setOpen(isOpen ? piece.id : null);
      }}
    />
  ));
}
