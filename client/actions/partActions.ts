import { splitStage } from '../../shared/changes/splitStage.ts';
import type { Id } from '../../shared/journey/id.ts';
import { hasParts, partsOf } from '../../shared/journey/parts.ts';
import type { Stage } from '../../shared/journey/stage.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import { placeStage } from './arrange.ts';
import { edit } from './edit.ts';
import { insertStage } from './insertStage.ts';

/** Splits a stage into two parts: its cards go to the first, whose name gets the caret. One with parts gets another part. */
export function splitIntoParts(session: JourneySession, id: Id): void {
  const { stages } = session.journey.get();
  if (hasParts(stages, id)) {
    insertStage(session, null, id);
    return;
  }
  const [first, second] = [session.newId(), session.newId()];
  const isDone = edit(
    session,
    words('Split into parts'),
    () => {
      splitStage(session.document, {
        id,
        parts: [
          { id: first, name: '' },
          { id: second, name: '' },
        ],
      });
    },
    [id],
  );
  if (!isDone) return;
  session.announcement.set(say('Split into two parts; the cards are in the first'));
  session.selection.set([first]);
  session.view.get()?.reveal(first);
  session.editing.set({ collection: 'stages', id: first, field: 'name' });
}

/** Takes a part out of its stage: it stands after it, by itself. */
export function makeOwnStage(session: JourneySession, id: Id): void {
  const { stages } = session.journey.get();
  const parent = stages.find((stage) => stage.id === id)?.parent ?? null;
  if (parent === null) return;
  const after = stages.findIndex((stage) => stage.id === parent);
  const next = stages.slice(after + 1).find((stage) => stage.parent === null);
  placeStage(session, id, next?.id ?? null, null);
}

/** Makes a stage a part of the one before it, as its last. */
export function makePartOfPrevious(session: JourneySession, id: Id): void {
  const previous = stageToJoin(session.journey.get().stages, id);
  if (previous !== null) placeStage(session, id, null, previous.id);
}

/** The stage before one that can become a part of it, or `null`: parts have no parts. */
export function stageToJoin(stages: readonly Stage[], id: Id): Stage | null {
  const whole = stages.filter(({ parent }) => parent === null);
  const index = whole.findIndex((stage) => stage.id === id);
  if (index < 1 || partsOf(stages, id).length > 0) return null;
  return whole[index - 1] ?? null;
}
