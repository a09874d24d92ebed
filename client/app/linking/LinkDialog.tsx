import { useMemo } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { readingOrder, type JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { connectCards, selectedLinks } from '../../actions/linkActions.ts';
import type { JourneySession } from '../../model/journeySession.ts';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { say } from '../../words/say.ts';
import { nameOfSubject } from '../find/nameOfSubject.ts';
import type { Command } from '../palette/command.ts';
import { CommandDialog } from '../palette/CommandDialog.tsx';

const NONE: readonly string[] = [];

/** The cards that an arrow may lead to, found by a few letters: for those who do not point at the card on a board. */
export function LinkDialog({ from }: { readonly from: Id }) {
  const session = useSession();
  const snapshot = useStore(session.journey);
  const commands = useMemo(() => targetsOf(session, snapshot, from), [session, snapshot, from]);
  const close = (): void => session.viewing.linkFrom.set(null);
  return (
    <CommandDialog
      commands={commands}
      recent={NONE}
      title={say('Link to…')}
      question={say('Link to…')}
      placeholder={say('Title')}
      listLabel={say('Cards')}
      onClose={() => {
        close();
        session.announcement.set(say('No link was drawn'));
      }}
      onTake={close}
    />
  );
}

/** All other cards as one reads them, each with the stage that it lies in. */
function targetsOf(session: JourneySession, snapshot: JourneySnapshot, from: Id): Command[] {
  return readingOrder(snapshot)
    .filter((id) => id !== from)
    .map((id) => ({
      id,
      label: nameOfSubject(snapshot, id),
      kind: nameOfSubject(snapshot, snapshot.cards.get(id)?.place.stage ?? ''),
      perform: () => {
        connectCards(session, from, id);
        const [link] = selectedLinks(session);
        // The label is what one types next, and where its kind and direction are changed.
        if (link !== undefined) session.focusRequest.set({ collection: 'links', id: link, field: 'label' });
      },
    }));
}
