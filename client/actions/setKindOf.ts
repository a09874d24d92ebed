import { setCardKind } from '../../shared/changes/setCardKind.ts';
import type { CardKind } from '../../shared/journey/card.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';
import type { Action } from './action.ts';
import { canEdit, edit } from './edit.ts';
import { selectedCards } from './selectedCards.ts';
import { sayCount } from '../words/say.ts';
import { words } from '../words/words.ts';

/** Makes notes of touchpoints or touchpoints of notes; their marks stay with them. */
export function setKindOf(session: JourneySession, cards: readonly Id[], kind: CardKind): void {
  const isDone = edit(
    session,
    kind === 'note' ? words('Make note') : words('Make touchpoint'),
    () => {
      setCardKind(session.document, { cards, kind });
    },
    cards,
  );
  if (!isDone) return;
  session.announcement.set(
    kind === 'note'
      ? sayCount(cards.length, 'Now a note', 'Now {count} notes')
      : sayCount(cards.length, 'Now a touchpoint', 'Now {count} touchpoints'),
  );
}

/** Turns the selected notes into touchpoints. */
export const makeTouchpoint: Action = kindAction('touchpoint', words('Make touchpoint'));

/** Turns the selected touchpoints into notes. */
export const makeNote: Action = kindAction('note', words('Make note'));

function kindAction(kind: CardKind, label: string): Action {
  const others = (session: JourneySession): Id[] => {
    const { cards } = session.journey.get();
    return selectedCards(session).filter((id) => cards.get(id)?.kind !== kind);
  };
  return {
    id: `make-${kind}`,
    label,
    group: 'Edit',
    isEnabled: (session) => canEdit(session) && others(session).length > 0,
    perform: (session) => {
      setKindOf(session, others(session), kind);
    },
  };
}
