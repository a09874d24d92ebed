import { holdsCards } from '../../../shared/journey/lane.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import type { BoardPlace } from '../../../shared/layout/boardPlace.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { lockOn } from '../../../shared/journey/lockOn.ts';
import { partsOf } from '../../../shared/journey/parts.ts';
import { siblingsOf } from '../../actions/siblingsOf.ts';
import { cardsGoing } from '../../actions/takeOut.ts';
import { say, sayCount } from '../../words/say.ts';
import { cardWords, markWords, nameOf } from '../cards/cardWords.ts';
import { drawnWords } from '../drawn/drawnWords.ts';

/** Says a place on the board in words. */
export function placeWords(snapshot: JourneySnapshot, place: BoardPlace): string {
  if (place.kind === 'card') return cardWords(snapshot, place.id);
  if (place.kind === 'stage') return stageWords(snapshot, place.id);
  if (place.kind === 'lane') return laneWords(snapshot, place.id);
  const lane = snapshot.lanes.find(({ id }) => id === place.lane);
  if (lane !== undefined && !holdsCards(lane)) return drawnWords(snapshot, lane.kind, place.stage);
  const stage = nameOf(snapshot.stages, place.stage);
  return say('Empty cell: stage {stage}, lane {lane}. Type to add a touchpoint', {
    stage,
    lane: nameOf(snapshot.lanes, place.lane),
  });
}

function stageWords(snapshot: JourneySnapshot, id: Id): string {
  const siblings = siblingsOf(snapshot, 'stages', id);
  const parent = snapshot.stages.find((stage) => stage.id === id)?.parent ?? null;
  const name = nameOf(snapshot.stages, id);
  const parts = partsOf(snapshot.stages, id).length;
  return [
    parent === null
      ? say('Stage {name}', { name })
      : say('Part {name} of stage {stage}', { name, stage: nameOf(snapshot.stages, parent) }),
    positionIn(siblings, id),
    ...(parts > 0 ? [sayCount(parts, '{count} part', '{count} parts')] : []),
    cardCount(snapshot, 'stages', id),
    ...markWords(snapshot, id),
    ...(lockOn(snapshot, id) === null ? [] : [say('locked')]),
  ].join(', ');
}

function laneWords(snapshot: JourneySnapshot, id: Id): string {
  const lane = snapshot.lanes.find((one) => one.id === id);
  return [
    say('Lane {name}', { name: nameOf(snapshot.lanes, id) }),
    positionIn(snapshot.lanes, id),
    cardCount(snapshot, 'lanes', id),
    ...(lane?.isCollapsed === true ? [say('folded')] : []),
    ...(lockOn(snapshot, id) === null ? [] : [say('locked')]),
  ].join(', ');
}

function positionIn(list: readonly { readonly id: Id }[], id: Id): string {
  return say('{position} of {total}', {
    position: list.findIndex((one) => one.id === id) + 1,
    total: list.length,
  });
}

function cardCount(snapshot: JourneySnapshot, axis: 'stages' | 'lanes', id: Id): string {
  return sayCount(cardsGoing(snapshot, axis, id).length, '{count} card', '{count} cards');
}
