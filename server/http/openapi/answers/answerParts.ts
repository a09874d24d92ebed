import { z } from 'zod';
import type { Owner } from '../../../../shared/journey/owner.ts';
import type { Person } from '../../../../shared/protocol/person.ts';
import { FINDING_KINDS } from '../../../../shared/protocol/review.ts';
import { ROLES } from '../../../../shared/protocol/role.ts';

/** Answers by the method and address of their route. */
export type Answers = Readonly<Record<string, z.ZodType>>;

/** A moment, in ISO 8601. */
export const moment = z.iso.datetime();

export const role = z.enum(ROLES);

export const person = z.strictObject({
  id: z.string(),
  name: z.string(),
  colour: z.string(),
}) satisfies z.ZodType<Person>;

/** A person, or only a name, such as a team's. */
export const owner = z.strictObject({
  person: z.string().nullable(),
  name: z.string(),
}) satisfies z.ZodType<Owner>;

/** What was made. */
export const made = z.strictObject({ id: z.string() });

export const journeyName = z.strictObject({ id: z.string(), title: z.string() });

/** The fields that name a finding. */
export const findingName = { journey: z.string(), kind: z.enum(FINDING_KINDS), id: z.string() };
