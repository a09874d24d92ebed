import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import { addPainPointTo } from '../../actions/addPainPointAction.ts';
import { BoltIcon } from '../../marks/BoltIcon.tsx';
import { useJourney, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { PainItem } from './PainItem.tsx';
import { Section } from '../fields/Section.tsx';

/** What hurts the customer at a stage or card; one pain point is open at a time. */
export function PainSection({ subject }: { readonly subject: Id }) {
  const session = useSession();
  const pains = useJourney((snapshot) => marksOf(snapshot, subject).painPoints);
  const [chosen, setChosen] = useState<{ readonly open: Id | null } | null>(null);
  const wanted = useStore(session.focusRequest, (ref) => (ref?.collection === 'painPoints' ? ref.id : null));
  // The one whose title should get the caret opens, and stays open after it has it.
  if (wanted !== null && wanted !== chosen?.open && pains.some(({ id }) => id === wanted)) {
    setChosen({ open: wanted });
  }
  const only = pains.length === 1 ? pains[0]?.id : null;
  const open = chosen === null ? only : chosen.open;
  return (
    <Section
      icon={<BoltIcon />}
      title="Pain points"
      count={pains.length}
      isOpen={pains.length > 0}
      action={
        <IconButton
          label="Add pain point"
          keys="P"
          onClick={() => {
            const id = addPainPointTo(session, subject);
            session.focusRequest.set({ collection: 'painPoints', id, field: 'title' });
          }}
        >
          <Plus aria-hidden />
        </IconButton>
      }
    >
      {pains.map(({ id }) => (
        <PainItem
          key={id}
          subject={subject}
          id={id}
          isOpen={id === open}
          onToggle={(isOpen) => {
            setChosen({ open: isOpen ? id : null });
          }}
        />
      ))}
    </Section>
  );
}
