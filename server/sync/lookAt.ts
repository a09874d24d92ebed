import { readJourney } from '../../shared/document/journeyReader.ts';
import type { JourneySnapshot } from '../../shared/journey/snapshot.ts';
import type { Room } from './room.ts';

/** What somebody makes of a room's journey once it is on disk, and of the number of its last update. @throws what storing throws */
export async function lookAt<T>(room: Room, look: (snapshot: JourneySnapshot, seq: number) => T): Promise<T> {
  const [snapshot, seq] = await new Promise<[JourneySnapshot, number]>((resolve, reject) => {
    room.read({
      look: (document) => {
        const read = readJourney(document);
        return (last) => {
          resolve([read, last]);
        };
      },
      failed: reject,
    });
  });
  return look(snapshot, seq);
}
