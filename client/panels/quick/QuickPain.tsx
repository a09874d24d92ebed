import { useRef, useState } from 'react';
import { removePainPoint } from '../../../shared/changes/removePainPoint.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import { addPainPointTo } from '../../actions/addPainPointAction.ts';
import { edit } from '../../actions/edit.ts';
import { BoltIcon } from '../../marks/BoltIcon.tsx';
import { useSession } from '../../model/useSession.ts';
import { PainRating } from '../marking/PainRating.tsx';
import { QuickButton } from './QuickButton.tsx';
import { QuickPopover } from './QuickPopover.tsx';
import { SharedField } from '../fields/SharedField.tsx';
import { usePain } from '../marking/usePain.ts';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';

/** The bolt of the quick-mark bar: adds a pain point and asks what it is and how bad; Enter is enough. */
export function QuickPain({ subject }: { readonly subject: Id }) {
  const session = useSession();
  const [added, setAdded] = useState<Id | null>(null);
  const pain = usePain(subject, added ?? '');
  const isFinished = useRef(false);
  const close = (): void => {
    setAdded(null);
    const left = marksOf(session.journey.get(), subject).painPoints.find(({ id }) => id === added);
    // A press by mistake leaves nothing behind.
    if (left === undefined || left.title.trim() !== '' || left.severity !== 2) return;
    edit(session, words('Remove pain point'), () => {
      removePainPoint(session.document, { id: left.id, at: Date.now() });
    });
    session.announcement.set(say('Pain point without a title removed'));
  };
  return (
    <QuickPopover
      title={say('Pain point')}
      isOpen={added !== null}
      onOpenChange={(open) => {
        isFinished.current = false;
        if (open) setAdded(addPainPointTo(session, subject));
        else close();
      }}
      finalFocus={() => {
        // Back on the bolt, the next Enter would add another pain point.
        if (isFinished.current) session.view.get()?.focus();
        return !isFinished.current;
      }}
      trigger={
        <QuickButton label={say('Add pain point')} keys="P">
          <BoltIcon />
        </QuickButton>
      }
    >
      {pain !== null && (
        <>
          <SharedField
            text={{ collection: 'painPoints', id: pain.id, field: 'title' }}
            label={say('What hurts')}
            step={words('Edit pain point')}
            isOneLine
            placeholder={say('Has to say it all again')}
            onDone={() => {
              isFinished.current = true;
              close();
            }}
          />
          <PainRating pain={pain} isSeverityOnly />
        </>
      )}
    </QuickPopover>
  );
}
