import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { say } from '../../words/say.ts';

/** What a stage, lane or card is called, or that nobody has called it anything yet. */
export function nameOfSubject({ cards, stages, lanes }: JourneySnapshot, id: Id): string {
  const name =
    cards.get(id)?.title ??
    stages.find((stage) => stage.id === id)?.name ??
    lanes.find((lane) => lane.id === id)?.name ??
    '';
  return name.trim() === '' ? say('Untitled') : name;
}
