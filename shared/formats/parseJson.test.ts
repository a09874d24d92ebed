import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from './formatError.ts';
import { parseJson } from './parseJson.ts';

function refusal(text: string): FormatError {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

function isReadBy(parse: (text: string) => unknown, text: string): boolean {
  try {
    parse(text);
    return true;
  } catch (error) {
    if (error instanceof FormatError || error instanceof SyntaxError) return false;
    throw error;
  }
}

describe('parseJson', () => {
  it('reads past a byte-order mark', () => {
    expect(parseJson('\uFEFF{"a":1}')).toEqual({ a: 1 });
  });

  it('takes out what no store can keep, and keeps every other character', () => {
    expect(parseJson(String.raw`["a\u0000b", "\ud83d\ude00", "\ud83d"]`)).toEqual(['ab', '😀', '\uFFFD']);
  });

  it.each([
    ['', 1, 1, /empty/],
    ['{"a": 1,}', 1, 9, /expected a name in double quotes, found “}”/],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, /expected “,” or “}”/],
    ['{\n  "a" 1}', 2, 7, /expected “:”/],
    ['[1, 2', 1, 6, /ends too early/],
    ['{"a": "b', 1, 7, /this text in quotes is broken/],
    ['{"a": undefined}', 1, 7, /expected a value/],
    ["{'a': 1}", 1, 2, /expected a name in double quotes/],
    ['{} {}', 1, 4, /goes on after its end/],
    ['[01]', 1, 3, /expected “,” or “]”/],
    ['<html>', 1, 1, /expected a value, found “<html>”/],
  ])('says where %j is broken', (text, line, column, message) => {
    const error = refusal(text);
    expect([error.line, error.column]).toEqual([line, column]);
    expect(error.message).toMatch(message);
  });

  it('refuses deep nesting before it costs memory', () => {
    expect(refusal('['.repeat(1_000_000)).message).toMatch(/64 levels deep at line 1, column 65/);
  });

  it('says where a very long text is broken', () => {
    expect(refusal(`{"a": "${'x'.repeat(5_000_000)}" "b"}`).column).toBe(5_000_010);
  });

  it('agrees with the engine on what is JSON', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '}', '"', 'x', '\\'),
        (json, at, cut) => {
          const position = at % (json.length + 1);
          const text = json.slice(0, position) + cut + json.slice(position + 1);
          expect(isReadBy(parseJson, text)).toBe(isReadBy(JSON.parse, text));
        },
      ),
    );
  });
});
