import { describe, expect, it } from 'vitest';
import { FormatError } from '../formatError.ts';
import type { ImportedJourney } from '../importedJourney.ts';
import { readOjf } from './readOjf.ts';

function read(file: object): ImportedJourney {
  let last = 0;
  return readOjf(JSON.stringify(file), () => `id-${(last += 1)}`);
}

function readNode(node: object): ImportedJourney {
  return read({
    stages: [{ id: 1, name: 'One' }],
    swimlanes: [{ id: 'a', name: 'Customer actions' }],
    nodes: [{ stageId: '1', swimlaneId: 'a', ...node }],
  });
}

describe('readOjf, with files that mean harm or are none', () => {
  it('keeps scripts as the plain text that they are', () => {
    const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const { content } = readNode({ title: script, description: script, tags: [script], purpose: script });
    expect(content.cards[0]).toMatchObject({ title: script, description: script, tags: [script] });
  });

  it('is not touched by keys that poison prototypes', () => {
    const text = `{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "stages": [{"__proto__": {"polluted": 1}, "name": "One"}], "swimlanes": [{"id": "__proto__", "name": "constructor"}], "nodes": [{"stageId": "One", "swimlaneId": "__proto__", "title": "a", "severity": "toString", "sentiment": "constructor", "icon": "valueOf", "tags": ["hasOwnProperty"], "waymark": {"__proto__": {"polluted": 1}}}]}`;
    const { content } = readOjf(text, () => 'id');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(content.cards[0]).toMatchObject({
      title: 'a',
      emotion: null,
      channel: null,
      tags: ['hasOwnProperty'],
    });
    expect(content.painPoints[0]?.severity).toBe(2);
    expect(content.header.notes).toContain('__proto__: {"polluted":1}');
  });

  it('refuses an object with thousands of fields', () => {
    const fields = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`field${index}`, 'x']));
    expect(() => readNode(fields)).toThrow(/has 5003 fields; at most 5000/);
  });

  it.each([
    ['[]', /holds a list where an object/],
    ['"text"', /holds a single value/],
    ['{"nodes": [], "edges": []}', /no list of “stages”.*its fields are: nodes, edges/],
    ['{}', /its fields are: none/],
    ['{"stages": {}}', /“stages” must be a list/],
    ['{"stages": [], "nodes": 3}', /“nodes” must be a list/],
    ['{"format": "waymark-journey", "cards": []}', /give it the ending \.json/],
    ['{"stages": [}', /line 1, column 13/],
  ])('refuses %s with a reason', (text, message) => {
    expect(() => readOjf(text, () => 'id')).toThrow(FormatError);
    expect(() => readOjf(text, () => 'id')).toThrow(message);
  });

  it.each([
    ['stages', { stages: Array.from({ length: 201 }, () => 'S') }],
    ['swimlanes', { stages: ['S'], swimlanes: Array.from({ length: 201 }, () => 'L') }],
    [
      'swimlanes',
      { stages: ['S'], nodes: Array.from({ length: 201 }, (_, index) => ({ lane: `L${index}` })) },
    ],
    ['nodes', { stages: ['S'], nodes: Array.from({ length: 20_001 }, () => 1) }],
    [
      'nodes',
      { stages: ['S'], nodes: [{ blueprint: { evidence: Array.from({ length: 20_000 }, () => 'e') } }] },
    ],
  ])('refuses too many %s', (name, file) => {
    expect(() => read(file)).toThrow(new RegExp(`The file has [0-9]+ ${name}; at most`));
  });
});
