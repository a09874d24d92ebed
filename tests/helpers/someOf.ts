/** A JSON Schema, as far as the API uses it. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  date: '2026-03-31',
  'date-time': '2026-03-31T10:00:00.000Z',
  email: 'ada@example.org',
};

/** Some values that a schema allows: every word of a list, the ends of a range, an object with and without what it need not have. */
export function someOf(schema: Schema): readonly unknown[] {
  const { enum: words, anyOf, oneOf, items, minItems = 0 } = schema;
  if ('const' in schema) return [schema.const];
  if (words !== undefined) return words;
  const either = anyOf ?? oneOf;
  if (either !== undefined) return either.flatMap(someOf);
  if (schema.type === 'boolean') return [true, false];
  if (schema.type === 'null') return [null];
  if (schema.type === 'integer' || schema.type === 'number')
    return [...new Set([schema.minimum ?? 0, Math.min(schema.maximum ?? 1, 1_000_000)])];
  if (schema.type === 'string') return textsOf(schema);
  if (schema.type === 'array') {
    const [item] = items === undefined ? [] : someOf(items);
    return [Array.from({ length: Math.max(1, minItems) }, () => item)];
  }
  return schema.properties === undefined ? [{}] : objectsOf(schema.properties, schema.required ?? []);
}

function textsOf({ format, pattern, minLength = 0, maxLength = 20 }: Schema): string[] {
  const known = format === undefined ? undefined : BY_FORMAT[format];
  if (known !== undefined) return [known];
  if (pattern !== undefined) return [pattern.includes('{64}') ? '0'.repeat(64) : '123456'];
  return ['é'.repeat(Math.max(minLength, 1)), '"<'.padEnd(Math.min(maxLength, 300), 'x')];
}

function objectsOf(properties: Readonly<Record<string, Schema>>, required: readonly string[]): object[] {
  const least = Object.entries(properties).filter(([name]) => required.includes(name));
  return [least, Object.entries(properties)].map((fields) =>
    Object.fromEntries(fields.map(([name, schema]) => [name, someOf(schema)[0]])),
  );
}
