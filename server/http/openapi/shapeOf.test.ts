import { expect, test } from 'vitest';
import { z } from 'zod';
import { shapeOf, wordsOf } from './shapeOf.ts';

function shape(schema: z.ZodType): string {
  return shapeOf(z.toJSONSchema(schema, { io: 'input' }));
}

test('shows what is asked for as a type, with its bounds behind it', () => {
  const request = z.object({
    title: z.string().min(1).max(300).describe('What it is called.'),
    state: z.enum(['as-is', 'to-be']).optional(),
    levels: z.array(z.union([z.literal(1), z.literal(2)])).max(5),
    due: z.iso.date().nullable(),
    limit: z.int().min(1).max(1000).default(100),
    names: z.record(z.string(), z.boolean()),
    places: z.array(z.object({ id: z.string() })),
  });
  expect(shape(request)).toBe(`{
  title: string  // What it is called; not empty; at most 300 characters
  state?: "as-is" | "to-be"
  levels: (1 | 2)[]  // at most 5 of them
  due: date | null
  limit?: integer  // 1 to 1000; 100 unless said
  names: { [key]: boolean }
  places: {
    id: string
  }[]
}`);
});

test('shows what can be anything as that', () => {
  expect([
    shape(z.unknown()),
    shape(z.object({})),
    shapeOf({ $ref: '#/components/schemas/Problem' }),
  ]).toEqual(['anything', '{}', 'Problem']);
  expect(wordsOf({ type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER })).toBe('');
});
