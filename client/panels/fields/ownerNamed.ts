import type { Owner } from '../../../shared/journey/owner.ts';

/** The owner that a name means: the one person of the journey who is called so, else only the name; nobody without one. */
export function ownerNamed(
  typed: string,
  people: readonly { readonly id: string; readonly name: string }[],
): Owner | null {
  const name = typed.trim();
  if (name === '') return null;
  const called = people.filter((person) => person.name.toLowerCase() === name.toLowerCase());
  const [only] = called;
  return called.length === 1 && only !== undefined
    ? { person: only.id, name: only.name }
    : { person: null, name };
}
