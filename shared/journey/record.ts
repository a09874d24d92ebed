import type { Field } from './field.ts';
import type { Id } from './id.ts';

/** The fields of one kind of record; its type, validator and defaults all come from here. */
export type RecordShape = Readonly<Record<string, Field<unknown>>>;

/** The plain, read-only value of a record of the given shape. */
export type RecordOf<S extends RecordShape> = {
  readonly [K in keyof S]: S[K] extends Field<infer T> ? T : never;
};

/** A record that has an id, as it appears in a snapshot. */
export type Identified<S extends RecordShape> = RecordOf<S> & { readonly id: Id };

const known = new WeakMap<RecordShape, readonly (readonly [string, Field<unknown>])[]>();

/** The fields of a shape by their names; listed once, because a journey has thousands of records of the same few shapes. */
export function fieldsOf(shape: RecordShape): readonly (readonly [name: string, field: Field<unknown>])[] {
  const fields = known.get(shape) ?? Object.entries(shape);
  known.set(shape, fields);
  return fields;
}

/** Reads a record out of anything at all, field by field; what is missing or malformed becomes its default. */
export function readRecord<S extends RecordShape>(
  shape: S,
  raw: Readonly<Record<string, unknown>>,
): RecordOf<S> {
  const record: Record<string, unknown> = {};
  for (const [name, field] of fieldsOf(shape)) record[name] = field.read(raw[name]);
  return record as RecordOf<S>;
}

/** A whole record from the fields that are known, with defaults for the rest. */
export function makeRecord<S extends RecordShape>(
  shape: S,
  id: Id,
  fields: Partial<RecordOf<S>>,
): Identified<S> {
  return { ...readRecord(shape, fields), id };
}
