import type { Field } from './field.ts';

/** Who answers for something: a person whom the server knows, or only a name, such as a team's. */
export interface Owner {
  /** The id of a person, or `null` when only a name was given. */
  readonly person: string | null;
  readonly name: string;
}

const LONGEST_NAME = 200;

/** An owner, or `null` for "nobody yet"; written as one value, so that two people who assign it end with one of the two. */
export function ownerField(): Field<Owner | null> {
  return {
    storage: 'value',
    fallback: null,
    read: (raw) => {
      if (typeof raw !== 'object' || raw === null) return null;
      const { person, name } = raw as Partial<Record<keyof Owner, unknown>>;
      if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME) return null;
      return { person: typeof person === 'string' && person.length <= LONGEST_NAME ? person : null, name };
    },
  };
}
