import type { JourneySketch, JourneySummary } from '../../shared/protocol/journeys.ts';
import type { Role } from '../../shared/protocol/role.ts';
import { sketchJourney } from '../../shared/scoring/sketchJourney.ts';
import type { JourneyRow, Journeys } from '../storage/directory/journeys.ts';
import type { Rooms } from '../sync/rooms.ts';

/**
 * What home shows of a journey. The kept sketch is taken when it is true as of the last update, so that a list of
 * journeys opens no documents; one that is behind is drawn anew and kept. `null` when the journey is just gone.
 */
export async function summariseJourney(
  { journeys, rooms }: { readonly journeys: Journeys; readonly rooms: Rooms },
  row: JourneyRow,
  role: Role,
): Promise<JourneySummary | null> {
  const sketch = row.sketch?.seq === row.seq ? row.sketch.value : await drawSketch(journeys, rooms, row);
  if (sketch === null) return null;
  const { id, archived, createdAt, changedAt } = row;
  return { ...sketch, id, role, archived, createdAt, changedAt, people: rooms.peopleIn(id) };
}

async function drawSketch(
  journeys: Journeys,
  rooms: Rooms,
  { id }: JourneyRow,
): Promise<JourneySketch | null> {
  const drawn = await rooms.read(id, (snapshot, last) => ({ sketch: sketchJourney(snapshot), last }));
  if (drawn === null) return null;
  await journeys.saveSketch(id, drawn.sketch, drawn.last);
  return drawn.sketch;
}
