import { addLink } from '../../shared/changes/addLink.ts';
import { removeLink } from '../../shared/changes/removeLink.ts';
import { setLinkKind } from '../../shared/changes/setLinkKind.ts';
import { turnLink } from '../../shared/changes/turnLink.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { LinkKind } from '../../shared/journey/link.ts';
import { must } from '../../shared/journey/must.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { say, sayCount } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { canEdit, edit } from './edit.ts';
import { selectedCards } from './selectedCards.ts';

/** Begins an arrow at the selected card; on the board the arrow keys or a click choose where it leads, in the outline a list. */
export const linkTo: Action = {
  id: 'link-to',
  label: words('Link to…'),
  group: 'Add',
  keys: ['L'],
  isEnabled: (session) => canEdit(session) && selectedCards(session).length === 1,
  perform: (session) => {
    beginLink(session, must(selectedCards(session)[0]));
  },
};

/** Begins an arrow at a card, and says how it goes on. */
export function beginLink(session: JourneySession, from: Id): void {
  if (!canEdit(session)) return;
  session.viewing.linkFrom.set(from);
  // In the outline a list of the cards opens, which says so itself.
  if (session.face.get() !== 'board') return;
  session.announcement.set(say('Choose a card with the arrow keys or a click, then press Enter'));
  session.view.get()?.focus();
}

/** Draws an arrow from one card to another and selects it; says so when there is one already. */
export function connectCards(session: JourneySession, from: Id, to: Id): void {
  session.viewing.linkFrom.set(null);
  if (from === to) {
    session.announcement.set(say('A card has no link to itself'));
    return;
  }
  const there = session.journey.get().links.find((link) => link.from === from && link.to === to);
  if (there !== undefined) {
    session.selection.set([there.id]);
    session.announcement.set(say('There is a link already'));
    return;
  }
  const id = session.newId();
  const isDone = edit(
    session,
    words('Link cards'),
    () => {
      addLink(session.document, { id, from, to });
    },
    [],
  );
  if (!isDone) return;
  session.selection.set([id]);
  session.announcement.set(say('Linked to {title}', { title: titleOf(session, to) }));
}

/** Says what kind of arrow it is. */
export function chooseLinkKind(session: JourneySession, id: Id, kind: LinkKind): void {
  edit(
    session,
    words('Set kind of link'),
    () => {
      setLinkKind(session.document, { id, kind });
    },
    [],
  );
}

/** Turns an arrow round, unless there is one the other way already. */
export function turnLinkRound(session: JourneySession, id: Id): void {
  const link = session.journey.get().links.find((one) => one.id === id);
  if (link === undefined) return;
  if (session.journey.get().links.some(({ from, to }) => from === link.to && to === link.from)) {
    session.announcement.set(say('There is a link the other way already'));
    return;
  }
  const isDone = edit(
    session,
    words('Turn link round'),
    () => {
      turnLink(session.document, { id });
    },
    [],
  );
  if (isDone) session.announcement.set(say('Now to {title}', { title: titleOf(session, link.from) }));
}

/** Takes arrows off the map. */
export function takeOutLinks(session: JourneySession, ids: readonly Id[]): void {
  const isDone = edit(
    session,
    words('Remove link'),
    () => {
      removeLink(session.document, { ids, at: Date.now() });
    },
    [],
  );
  if (!isDone) return;
  session.selection.set([]);
  session.announcement.set(sayCount(ids.length, 'Removed {count} link', 'Removed {count} links'));
}

/** The selected ids that are links. */
export function selectedLinks(session: JourneySession): Id[] {
  const selected = new Set(session.selection.get());
  return session.journey
    .get()
    .links.map(({ id }) => id)
    .filter((id) => selected.has(id));
}

function titleOf(session: JourneySession, card: Id): string {
  const title = session.journey.get().cards.get(card)?.title.trim() ?? '';
  return title === '' ? say('a card without a title') : title;
}
