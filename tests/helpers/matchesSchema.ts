type Schema = Readonly<Record<string, unknown>>;

/** Whether a value is one that a JSON Schema takes, as far as our schemas use the language; any other keyword throws. */
export function matchesSchema(schema: Schema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    const check = Object.hasOwn(CHECKS, keyword) ? CHECKS[keyword] : undefined;
    if (check === undefined) throw new Error(`Our schemas do not use ${keyword}.`);
    return check(wanted, value, schema);
  });
}

type Check = (wanted: unknown, value: unknown, schema: Schema) => boolean;

const always: Check = () => true;

const CHECKS: Readonly<Record<string, Check>> = {
  $schema: always,
  $id: always,
  title: always,
  description: always,
  format: always,
  type: (type, value) => isOfType(type as string, value),
  const: (wanted, value) => value === wanted,
  enum: (options, value) => (options as unknown[]).includes(value),
  anyOf: (schemas, value) => (schemas as Schema[]).some((one) => matchesSchema(one, value)),
  minimum: (least, value) => typeof value !== 'number' || value >= (least as number),
  maximum: (most, value) => typeof value !== 'number' || value <= (most as number),
  minLength: (least, value) => typeof value !== 'string' || value.length >= (least as number),
  maxLength: (most, value) => typeof value !== 'string' || value.length <= (most as number),
  pattern: (pattern, value) => typeof value !== 'string' || new RegExp(pattern as string, 'u').test(value),
  items: (schema, value) =>
    !Array.isArray(value) || value.every((item: unknown) => matchesSchema(schema as Schema, item)),
  required: (names, value) =>
    !isObject(value) || (names as string[]).every((name) => Object.hasOwn(value, name)),
  properties: (schemas, value) =>
    !isObject(value) ||
    Object.entries(schemas as Record<string, Schema>).every(
      ([name, schema]) => !Object.hasOwn(value, name) || matchesSchema(schema, value[name]),
    ),
  propertyNames: (schema, value) =>
    !isObject(value) || Object.keys(value).every((name) => matchesSchema(schema as Schema, name)),
  additionalProperties: (schema, value, { properties = {} }) =>
    !isObject(value) ||
    Object.entries(value)
      .filter(([name]) => !Object.hasOwn(properties as object, name))
      .every(([, one]) => schema !== false && matchesSchema(schema as Schema, one)),
};

function isOfType(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
