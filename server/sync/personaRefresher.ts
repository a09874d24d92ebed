import { personaSources } from '../../shared/changes/refreshPersonas.ts';
import { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import { amendStored } from './amendStored.ts';
import type { LoadParts } from './loadDocument.ts';
import type { OpenRooms } from './openRooms.ts';
import { refreshFrom } from './personaSource.ts';
import type { Room } from './room.ts';
import type { RoomLine } from './roomLine.ts';

export interface PersonaRefresherParts extends LoadParts {
  readonly open: OpenRooms;
  readonly lineOf: (room: Room) => RoomLine | undefined;
}

/**
 * Keeps the copies of the workspace's personas in step in all journeys that are in memory; all others are when they are
 * loaded. One after the other, so that what was said last stays.
 */
export class PersonaRefresher {
  readonly #parts: PersonaRefresherParts;
  #last: Promise<void> = Promise.resolve();

  constructor(parts: PersonaRefresherParts) {
    this.#parts = parts;
  }

  /** Brings the copies of one persona in step, or of all (`null`); resolves when that is on disk and shared here. */
  refresh(id: string | null): Promise<void> {
    this.#last = this.#last.then(() => this.#refresh(id));
    return this.#last;
  }

  async #refresh(id: string | null): Promise<void> {
    if (this.#parts.personas === undefined) return;
    const rooms = await this.#parts.open.allAndComing();
    const users = rooms.filter((room) => {
      const sources = personaSources(new JourneyDocument(room.doc));
      return id === null ? sources.length > 0 : sources.includes(id);
    });
    for (const room of users) await this.#refreshIn(room);
  }

  async #refreshIn(room: Room): Promise<void> {
    const { log, logger, personas, lineOf } = this.#parts;
    if (personas === undefined) return;
    try {
      // In the store, and not in the room: other servers that have it open are about to do the same.
      const amended = await amendStored(log, room.journey, (document) => refreshFrom(personas, document));
      const line = lineOf(room);
      if (amended !== null) line?.stored(amended.seq, amended.update, null);
      await line?.catchUp();
    } catch (error) {
      // The room is brought in step when it is loaded next.
      logger.warn({ err: error, journey: room.journey }, 'a persona could not be refreshed');
    }
  }
}
