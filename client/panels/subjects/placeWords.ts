import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { siblingsOf } from '../../actions/siblingsOf.ts';
import { say } from '../../words/say.ts';

/** Where a card lies, such as "Decision › Frontstage", or which stage of how many a stage is, or which part of which stage. */
export function placeWords(snapshot: JourneySnapshot, subject: Id): string {
  const card = snapshot.cards.get(subject);
  const stage = snapshot.stages.find(({ id }) => id === (card?.place.stage ?? subject));
  if (stage === undefined) return '';
  const siblings = siblingsOf(snapshot, 'stages', stage.id);
  const position = siblings.findIndex(({ id }) => id === stage.id) + 1;
  const whole = snapshot.stages.find(({ id }) => id === stage.parent);
  const numbers = { position, total: siblings.length };
  if (card === undefined) {
    return whole === undefined
      ? say('Stage {position} of {total}', numbers)
      : say('Part {position} of {total} of {stage}', { ...numbers, stage: whole.name });
  }
  const lane = snapshot.lanes.find(({ id }) => id === card.place.lane)?.name ?? '';
  const steps = [whole?.name, stage.name || say('Stage {position}', { position })];
  return [...steps.filter((step) => step !== undefined), lane || say('Unnamed lane')].join(' › ');
}
