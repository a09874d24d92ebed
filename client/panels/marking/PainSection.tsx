import { Plus, Vote } from 'lucide-react';
import type { Id } from '../../../shared/journey/id.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import { addPainPointTo } from '../../actions/addPainPointAction.ts';
import { roundAction } from '../../actions/roundAction.ts';
import { BoltIcon } from '../../marks/BoltIcon.tsx';
import { useJourney, useSession } from '../../model/useSession.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import { PainItem } from './PainItem.tsx';
import { Section } from '../fields/Section.tsx';
import { useOpenItem } from './useOpenItem.ts';

/** What hurts the customer at a stage or card; one pain point is open at a time. */
export function PainSection({ subject }: { readonly subject: Id }) {
  const session = useSession();
  const pains = useJourney((snapshot) => marksOf(snapshot, subject).painPoints);
  const [open, setOpen] = useOpenItem(
    'painPoints',
    pains.map(({ id }) => id),
  );
  return (
    <Section
      icon={<BoltIcon />}
      title={say('Pain points')}
      count={pains.length}
      isOpen={pains.length > 0}
      action={
        <span>
          {pains.length > 0 && (
            <IconButton
              label={say(roundAction.label)}
              keys={roundAction.keys?.[0]}
              onClick={() => {
                roundAction.perform(session);
              }}
            >
              <Vote aria-hidden />
            </IconButton>
          )}
          <IconButton
            label={say('Add pain point')}
            keys="P"
            onClick={() => {
              const id = addPainPointTo(session, subject);
              session.focusRequest.set({ collection: 'painPoints', id, field: 'title' });
            }}
          >
            <Plus aria-hidden />
          </IconButton>
        </span>
      }
    >
      {pains.map(({ id }) => (
        <PainItem
          key={id}
          subject={subject}
          id={id}
          isOpen={id === open}
          onToggle={(isOpen) => {
            setOpen(isOpen ? id : null);
          }}
        />
      ))}
    </Section>
  );
}
