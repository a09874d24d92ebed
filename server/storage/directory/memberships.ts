import type { Person } from '../../../shared/protocol/person.ts';
import { isAtLeast, type Role } from '../../../shared/protocol/role.ts';
import type { Database } from '../database.ts';

/** Somebody with a role on a journey. */
export interface Member {
  readonly person: Person;
  readonly role: Role;
}

/** Who may do what where. A person who came by several ways has the highest of their roles. */
export class Memberships {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The role of a person; `null` for none, and for a journey that is missing or deleted. */
  async roleOf(journey: string, person: string): Promise<Role | null> {
    const rows = await this.#existing()
      .where('journey.id', '=', journey)
      .where('membership.person', '=', person)
      .select('membership.role')
      .execute();
    return highest(rows.map(({ role }) => role));
  }

  /** The role that a person had on a journey that is now deleted; `null` when it is not deleted, or for none. */
  async roleOnDeleted(journey: string, person: string): Promise<Role | null> {
    const rows = await this.#database.queries
      .selectFrom('membership')
      .innerJoin('journey', 'journey.id', 'membership.journey')
      .where('journey.deleted_at', 'is not', null)
      .where('journey.id', '=', journey)
      .where('membership.person', '=', person)
      .select('membership.role')
      .execute();
    return highest(rows.map(({ role }) => role));
  }

  /** Every journey on which a person has a role, with the role. */
  async rolesOf(person: string): Promise<ReadonlyMap<string, Role>> {
    const rows = await this.#existing()
      .where('membership.person', '=', person)
      .select(['journey.id', 'membership.role'])
      .execute();
    const roles = new Map<string, Role>();
    for (const { id, role } of rows) roles.set(id, higher(roles.get(id), role));
    return roles;
  }

  /** Everybody with a role on a journey, in the order in which they came. */
  async membersOf(journey: string): Promise<readonly Member[]> {
    const rows = await this.#existing()
      .innerJoin('person', 'person.id', 'membership.person')
      .where('journey.id', '=', journey)
      .select(['person.id', 'person.name', 'person.colour', 'membership.role'])
      .orderBy('membership.created_at')
      .orderBy('person.id')
      .execute();
    const members = new Map<string, Member>();
    for (const { role, ...person } of rows) {
      members.set(person.id, { person, role: higher(members.get(person.id)?.role, role) });
    }
    return [...members.values()];
  }

  #existing() {
    return this.#database.queries
      .selectFrom('membership')
      .innerJoin('journey', 'journey.id', 'membership.journey')
      .where('journey.deleted_at', 'is', null);
  }
}

function higher(a: Role | undefined, b: Role): Role {
  return a !== undefined && isAtLeast(a, b) ? a : b;
}

function highest(roles: readonly Role[]): Role | null {
  let best: Role | undefined;
  for (const role of roles) best = higher(best, role);
  return best ?? null;
}
