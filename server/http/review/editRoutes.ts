import type { Person } from '../../../shared/protocol/person.ts';
import {
  editFindingsRequest,
  type EditFindingsAnswer,
  type EditFindingsRequest,
  type EditRefusal,
  type FindingName,
} from '../../../shared/protocol/review.ts';
import { mayEdit, type Role } from '../../../shared/protocol/role.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { noSuchJourney, Refusal } from '../refusal.ts';
import { personOf } from '../session/identify.ts';
import { editFindings, type FollowUp } from './editFindings.ts';

type Refused = EditFindingsAnswer['refused'];

/**
 * `/api/review/edit`: what becomes of findings, many at once. It goes through the same changes into the journeys'
 * documents as on their boards; what is refused in one journey keeps nothing from being done in another.
 */
export function editRoutes(app: App, parts: Parts): void {
  app.post(
    '/api/review/edit',
    { schema: { body: editFindingsRequest }, config: { rateLimit: ROUTE_LIMITS.review } },
    async (request): Promise<EditFindingsAnswer> => {
      const person = personOf(request);
      const { findings, ...followUp } = request.body;
      const roles = await parts.memberships.rolesOf(person.id);
      const refused: Refused[number][] = [];
      for (const [journey, names] of Map.groupBy(findings, (name) => name.journey)) {
        refused.push(...(await editJourney(parts, person, roles.get(journey), journey, names, followUp)));
      }
      if (refused.length === findings.length) throw refusalFor(refused[0]?.reason);
      return { changed: findings.length - refused.length, refused };
    },
  );
}

async function editJourney(
  parts: Parts,
  person: Person,
  role: Role | undefined,
  journey: string,
  names: readonly FindingName[],
  { owner, ...rest }: Omit<EditFindingsRequest, 'findings'>,
): Promise<Refused> {
  const all = (reason: EditRefusal): Refused => names.map((name) => ({ ...name, reason }));
  if (role === undefined) return all('not-found');
  if (!mayEdit(role)) return all('forbidden');
  const followUp: FollowUp = { ...rest };
  if (owner !== undefined) {
    const known = owner === null ? null : await knownOwner(parts, journey, owner);
    if (known === undefined) return all('owner-without-role');
    Object.assign(followUp, { owner: known });
  }
  const { rooms, review } = parts;
  // Told apart from what others wrote a moment before, so that the history knows who did this.
  await review.index.bringInPending(journey);
  let refused: Refused = [];
  await rooms.edit(
    journey,
    (document) => {
      refused = editFindings(document, names, followUp);
    },
    person.id,
  );
  // Whoever asks for the list next finds there what they have just done.
  await review.index.bringIn(journey);
  return refused;
}

/** An owner by the name that the server knows; `undefined` for a person without a role there. */
async function knownOwner(
  { memberships, people }: Parts,
  journey: string,
  owner: NonNullable<EditFindingsRequest['owner']>,
): Promise<EditFindingsRequest['owner']> {
  if (owner.person === null) return owner;
  const [role, person] = [await memberships.roleOf(journey, owner.person), await people.find(owner.person)];
  return role === null || person === null ? undefined : { person: person.id, name: person.name };
}

function refusalFor(reason: EditRefusal | undefined): Refusal {
  if (reason === 'not-found') return noSuchJourney();
  if (reason === 'forbidden') return new Refusal('forbidden', 'Your role there does not allow this.');
  if (reason === 'locked') return new Refusal('forbidden', 'It is locked; unlock it on its board first.');
  if (reason === 'owner-without-role')
    return new Refusal('invalid-request', 'Nobody of that name was let into this journey.');
  return new Refusal('invalid-request', 'This cannot be said of such a finding.');
}
