/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Words that people type. */
export const text: JsonSchema = { type: 'string' };

/** A short text that is set as a whole. */
export const shortText: JsonSchema = { type: 'string', minLength: 1, maxLength: 200 };

/** The id of another record. */
export const id: JsonSchema = { type: 'string', maxLength: 200 };

/** Yes or no. */
export const flag: JsonSchema = { type: 'boolean' };

/** A day of the calendar. */
export const day: JsonSchema = { type: 'string', format: 'date', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };

/** The address of a web page. */
export const webAddress: JsonSchema = {
  type: 'string',
  maxLength: 2000,
  pattern: '^[hH][tT][tT][pP][sS]?://[^\\s<>"\'`\\\\]+$',
};

/** Texts without order or repetition. */
export const texts: JsonSchema = {
  type: 'array',
  items: { type: 'string', minLength: 1, maxLength: 200 },
};

/** A fractional index: lists are sorted by it, then by id. */
export const order: JsonSchema = {
  type: 'string',
  maxLength: 1000,
  pattern: '^[B-Za-y][0-9A-Za-z]+$',
};

/** Who answers for something. */
export const owner: JsonSchema = {
  anyOf: [
    {
      type: 'object',
      properties: {
        person: { anyOf: [{ type: 'string', maxLength: 200 }, { type: 'null' }] },
        name: { type: 'string', maxLength: 200, pattern: String.raw`\S` },
      },
      required: ['person', 'name'],
      additionalProperties: false,
    },
    { type: 'null' },
  ],
};

/** Where a card lies. */
export const place: JsonSchema = {
  type: 'object',
  properties: { stage: { type: 'string' }, lane: { type: 'string' }, order },
  required: ['stage', 'lane', 'order'],
  additionalProperties: false,
};

/** One of a closed list. */
export function oneOf(options: readonly unknown[]): JsonSchema {
  return { enum: options };
}

/** A number between two bounds, both included. */
export function number(minimum: number, maximum: number): JsonSchema {
  return { type: 'number', minimum, maximum };
}

/** A whole number between two bounds, both included. */
export function integer(minimum: number, maximum: number): JsonSchema {
  return { type: 'integer', minimum, maximum };
}

/** Something, or `null` for "not said". */
export function maybe(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** One of a closed list for each key. */
export function valuesBy(options: readonly unknown[]): JsonSchema {
  return {
    type: 'object',
    propertyNames: { minLength: 1, maxLength: 200 },
    additionalProperties: { enum: options },
  };
}
