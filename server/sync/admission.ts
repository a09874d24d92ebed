import { NewerSchemaError } from '../../shared/document/migrate.ts';
import { CLOSE } from '../../shared/protocol/closeCode.ts';
import { mayEdit, type Role } from '../../shared/protocol/role.ts';
import type { CommitLoop } from './commitLoop.ts';
import type { Connection, ConnectionIdentity } from './connection.ts';
import { stepOneFrame } from './frames.ts';
import type { Logger } from './logger.ts';
import type { OpenRooms } from './openRooms.ts';
import type { Room } from './room.ts';

export interface AdmissionParts {
  readonly logger: Logger;
  readonly commits: CommitLoop;
  readonly open: OpenRooms;
  readonly roleOf: (journey: string, personId: string) => Promise<Role | null>;
}

/** A connection that may come in, with the role it has by now. */
export interface Admitted {
  readonly room: Room;
  readonly identity: ConnectionIdentity;
}

/** Why a connection may not come in. */
export interface Refusal {
  readonly code: number;
  readonly reason: string;
}

/** Who may take part in a journey, when they come and while they stay. */
export class Admission {
  readonly #parts: AdmissionParts;
  /** Counts changes of roles, to notice one that happened while a connection was being let in. */
  #roleChanges = 0;
  #isStopped = false;

  constructor(parts: AdmissionParts) {
    this.#parts = parts;
  }

  /** The room for a connection, or why it may not come in. */
  async admit(identity: ConnectionIdentity): Promise<Admitted | Refusal> {
    const { journey, person } = identity;
    if (this.#isStopped) return { code: CLOSE.goingAway, reason: 'shutting down' };
    if (this.#parts.commits.isBackingOff) return { code: CLOSE.storeFailed, reason: 'store unavailable' };
    const roleChanges = this.#roleChanges;
    try {
      const room = await this.#parts.open.open(journey);
      if (room === null) return { code: CLOSE.noJourney, reason: 'no such journey' };
      if (roleChanges === this.#roleChanges) return { room, identity };
      // The role the request came with may have been revoked while the journey loaded.
      const role = await this.#parts.roleOf(journey, person.id);
      if (role === null) return { code: CLOSE.forbidden, reason: 'no access' };
      return await this.admit({ ...identity, role });
    } catch (error) {
      return this.#refusalFor(error, journey);
    }
  }

  /** Says that somebody's role has changed, for those who are on their way in. */
  noteRoleChange(): void {
    this.#roleChanges += 1;
  }

  /** Asks again for the roles of all who are in a room, or of those named, and has their connections follow. */
  async rolesChanged(room: Room | undefined, personIds?: readonly string[]): Promise<void> {
    this.noteRoleChange();
    if (room === undefined) return;
    const ids = personIds ?? [...new Set([...room.connections].map(({ person }) => person.id))];
    await Promise.all(ids.map((id) => this.#roleChanged(room, id)));
  }

  /** Lets nobody in any more. */
  stop(): void {
    this.#isStopped = true;
  }

  #refusalFor(error: unknown, journey: string): Refusal {
    this.#parts.logger.error({ err: error, journey }, 'a journey could not be opened');
    if (error instanceof NewerSchemaError)
      return { code: CLOSE.malformed, reason: 'written by a newer Waymark' };
    return { code: CLOSE.storeFailed, reason: 'store unavailable' };
  }

  async #roleChanged(room: Room, personId: string): Promise<void> {
    const connections = [...room.connections].filter(({ person }) => person.id === personId);
    try {
      const role = await this.#parts.roleOf(room.journey, personId);
      for (const connection of connections) setRole(room, connection, role);
    } catch (error) {
      // Who cannot be asked about must not go on by what they were allowed before: they come back and are asked again.
      for (const connection of connections) connection.close(CLOSE.storeFailed, 'role unknown');
      throw error;
    }
  }
}

function setRole(room: Room, connection: Connection, role: Role | null): void {
  if (role === null) {
    connection.close(CLOSE.forbidden, 'no access');
    return;
  }
  if (role === connection.role) return;
  const couldEdit = mayEdit(connection.role);
  connection.role = role;
  connection.sendControl({ type: 'role', role });
  if (mayEdit(role) && !couldEdit) connection.send(stepOneFrame(room.doc));
}
