import type { Part } from './openApiOf.ts';

/** A JSON Schema as programmers write types, with what else holds behind it: a tenth as long, and read at a glance. */
export function shapeOf(schema: Part, indent = ''): string {
  if ('const' in schema) return JSON.stringify(schema['const']);
  const { enum: words, anyOf, oneOf, type, items, properties, $ref: name } = schema;
  if (typeof name === 'string') return name.replace(/^.*\//, '');
  if (Array.isArray(words)) return either(words.map((word) => JSON.stringify(word)));
  const some = anyOf ?? oneOf;
  if (Array.isArray(some)) return either((some as Part[]).map((one) => shapeOf(one, indent)));
  if (type === 'array') {
    const item = shapeOf((items ?? {}) as Part, indent);
    return item.includes(' | ') && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
  }
  if (type !== 'object') return plain(schema);
  if (properties === undefined) return mapOf(schema, indent);
  const required = new Set((schema['required'] ?? []) as string[]);
  const inner = `${indent}  `;
  const lines = Object.entries(properties as Record<string, Part>).map(([key, part]) => {
    const said = wordsOf(part);
    const shape = `${inner}${key}${required.has(key) ? '' : '?'}: ${shapeOf(part, inner)}`;
    return said === '' ? shape : `${shape}  // ${said}`;
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}

/** What is said of a value, and within which bounds it lies. */
export function wordsOf(schema: Part): string {
  const { description, minimum, maximum, minLength, maxLength, maxItems, default: usual } = schema;
  const isBounded = typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER;
  return [
    ...(typeof description === 'string' ? [description.replace(/\.$/, '')] : []),
    ...(isBounded ? [`${typeof minimum === 'number' ? `${minimum} to` : 'at most'} ${maximum}`] : []),
    ...(minLength === 1 ? ['not empty'] : []),
    ...(typeof maxLength === 'number' ? [`at most ${maxLength} characters`] : []),
    ...(typeof maxItems === 'number' ? [`at most ${maxItems} of them`] : []),
    ...(usual === undefined ? [] : [`${JSON.stringify(usual)} unless said`]),
  ].join('; ');
}

function either(shapes: readonly string[]): string {
  return [...new Set(shapes)].join(' | ');
}

function plain({ type, format }: Part): string {
  if (format === 'date') return 'date';
  if (format === 'date-time') return 'moment';
  return typeof type === 'string' ? type : 'anything';
}

function mapOf({ additionalProperties: values }: Part, indent: string): string {
  return typeof values === 'object' && values !== null
    ? `{ [key]: ${shapeOf(values as Part, indent)} }`
    : '{ … }';
}
