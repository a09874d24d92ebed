import { removeLane } from '../../shared/changes/removeLane.ts';
import { removeStage } from '../../shared/changes/removeStage.ts';
import type { Id } from '../../shared/journey/id.ts';
import { holdsCards } from '../../shared/journey/lane.ts';
import { withParts } from '../../shared/journey/parts.ts';
import type { Stage } from '../../shared/journey/stage.ts';
import { hasOwnColumn } from '../../shared/layout/hasOwnColumn.ts';
import type { JourneySnapshot } from '../../shared/journey/snapshot.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import { canEdit, edit, isHeldByLock } from './edit.ts';

/** Removes a stage or lane; one that holds cards only after the person has said where these go. */
export function askToTakeOut(session: JourneySession, axis: 'stages' | 'lanes', id: Id): void {
  const snapshot = session.journey.get();
  if (!canEdit(session) || snapshot[axis].every((one) => one.id !== id)) return;
  if (isLast(snapshot, axis, id)) {
    session.announcement.set(
      axis === 'stages'
        ? say('A journey needs at least one stage')
        : say('A journey needs at least one lane for cards'),
    );
    return;
  }
  const cards = cardsGoing(snapshot, axis, id);
  if (isHeldByLock(session, [id, ...cards])) return;
  if (cards.length === 0) takeOut(session, axis, id, null);
  else session.viewing.removal.set({ axis, id });
}

/** Removes a stage, with its parts, or a lane; the cards in it go to `to`, or with `null` they are removed, too. */
export function takeOut(session: JourneySession, axis: 'stages' | 'lanes', id: Id, to: Id | null): void {
  const snapshot = session.journey.get();
  const name = snapshot[axis].find((one) => one.id === id)?.name;
  if (name === undefined) return;
  const cards = cardsGoing(snapshot, axis, id);
  const isDone = edit(
    session,
    axis === 'stages' ? words('Remove stage') : words('Remove lane'),
    () => {
      const change = axis === 'stages' ? removeStage : removeLane;
      change(session.document, { id, at: Date.now(), to });
    },
    [id, ...cards, ...(to === null ? [] : [to])],
  );
  if (!isDone) return;
  session.selection.set([]);
  const target = snapshot[axis].find((one) => one.id === to)?.name;
  session.announcement.set(
    cards.length === 0
      ? say('Removed {name}. Undo brings it back', { name })
      : target === undefined
        ? say('Removed {name} with its cards. Undo brings them back', { name })
        : say('Removed {name}. Its cards are in {target}', { name, target }),
  );
}

/** The cards that are shown in a stage and its parts, or in a lane. */
export function cardsGoing(snapshot: JourneySnapshot, axis: 'stages' | 'lanes', id: Id): Id[] {
  const going = new Set(axis === 'stages' ? withParts(snapshot.stages, id).map((stage) => stage.id) : [id]);
  const side = axis === 'stages' ? 'stage' : 'lane';
  return [...snapshot.cards.values()].filter(({ place }) => going.has(place[side])).map((card) => card.id);
}

/** Where the cards of a stage or lane can go, in order, of stages those that show as columns; the neighbour before it is offered first by whoever asks. */
export function destinationsFor(
  snapshot: JourneySnapshot,
  axis: 'stages' | 'lanes',
  id: Id,
): readonly { readonly id: Id; readonly name: string }[] {
  return axis === 'stages'
    ? snapshot.stages
        .filter((stage) => stage.id !== id && stage.parent !== id && hasOwnColumn(snapshot, stage.id))
        .map((stage) => ({ id: stage.id, name: nameWithWhole(snapshot, stage) }))
    : snapshot.lanes.filter((lane) => lane.id !== id && holdsCards(lane));
}

/** The name of a stage; of a part, with that of its stage before it. */
function nameWithWhole({ stages }: JourneySnapshot, { name, parent }: Stage): string {
  const whole = stages.find((stage) => stage.id === parent);
  return whole === undefined ? name : `${whole.name} › ${name || say('Unnamed part')}`;
}

function isLast(snapshot: JourneySnapshot, axis: 'stages' | 'lanes', id: Id): boolean {
  const isDrawn = axis === 'lanes' && snapshot.lanes.some((lane) => lane.id === id && !holdsCards(lane));
  return !isDrawn && destinationsFor(snapshot, axis, id).length === 0;
}
