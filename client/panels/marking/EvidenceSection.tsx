import { Plus } from 'lucide-react';
import type { Id } from '../../../shared/journey/id.ts';
import { evidenceOn } from '../../../shared/journey/snapshot.ts';
import { addEvidenceTo } from '../../actions/addEvidenceTo.ts';
import { QuoteIcon } from '../../marks/QuoteIcon.tsx';
import { useJourney, useSession } from '../../model/useSession.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import { Section } from '../fields/Section.tsx';
import { EvidenceItems } from './EvidenceItems.tsx';

/** What customers were heard to say about a stage or card. */
export function EvidenceSection({ subject }: { readonly subject: Id }) {
  const session = useSession();
  const count = useJourney((snapshot) => evidenceOn(snapshot, subject).length);
  return (
    <Section
      icon={<QuoteIcon />}
      title={say('Evidence')}
      count={count}
      isOpen={count > 0}
      action={
        <IconButton
          label={say('Add evidence')}
          onClick={() => {
            addEvidenceTo(session, subject);
          }}
        >
          <Plus aria-hidden />
        </IconButton>
      }
    >
      <EvidenceItems subject={subject} />
    </Section>
  );
}
