/** A field that says something else than before. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Where things lie and what they hang on is told in another way than as a field. */
const NOT_SAID = new Set(['id', 'order', 'place', 'subject', 'group']);

/** The fields in which two records of one shape differ. */
export function compareFields<T extends object>(before: T, after: T): FieldChange[] {
  return Object.entries(after).flatMap(([field, value]) => {
    const was: unknown = (before as Readonly<Record<string, unknown>>)[field];
    if (NOT_SAID.has(field) || JSON.stringify(was) === JSON.stringify(value)) return [];
    return [{ field, before: was, after: value as unknown }];
  });
}
