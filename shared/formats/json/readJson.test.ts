import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContentInParts } from '../../../tests/helpers/anyContentInParts.ts';
import { FormatError } from '../formatError.ts';
import { readJson } from './readJson.ts';
import { writeJson } from './writeJson.ts';
import { importReport } from '../importReport.ts';

const file = {
  format: 'waymark-journey',
  version: 1,
  header: { title: 'A call' },
  stages: [{ id: 's', name: 'Ask' }],
  lanes: [
    { id: 'l', name: 'Customer', kind: 'customer' },
    { id: 'e', name: 'Emotion', kind: 'emotion' },
  ],
  cards: [{ id: 'c', title: 'I call', place: { stage: 's', lane: 'l', order: 'a0' } }],
};

function refusal(change: object): FormatError {
  try {
    readJson(JSON.stringify({ ...file, ...change }));
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

function failureOf(value: unknown): string {
  try {
    readJson(JSON.stringify(value));
    return 'none';
  } catch (error) {
    return error instanceof Error ? error.name : 'something else';
  }
}

describe('readJson', () => {
  it('gets back every journey exactly as it was written, ids and all', () => {
    fc.assert(
      fc.property(anyContentInParts, (content) => {
        expect(readJson(writeJson(content)).content).toEqual(content);
      }),
    );
  });

  it('fills in what is missing', () => {
    const { content, told } = readJson(JSON.stringify(file));
    expect(content.cards[0]).toMatchObject({ kind: 'touchpoint', title: 'I call', emotion: null, tags: [] });
    expect(importReport(told).kept).toEqual(['1 stage', '2 lanes', '1 touchpoint']);
  });

  it('reports fields that it does not know, and leaves them out', () => {
    const { told } = readJson(JSON.stringify({ ...file, theme: 1, header: { mood: 'x', __proto__: null } }));
    expect(importReport(told).dropped).toEqual([
      'theme: unknown to this Waymark',
      'header.mood: unknown to this Waymark',
    ]);
  });

  it.each([
    [{ format: 'other' }, 'format', /not a Waymark file/],
    [{ format: 'other', nodes: [] }, 'format', /\.ojf/],
    [{ version: 2 }, 'version', /newer Waymark/],
    [{ version: '1' }, 'version', /must be 1/],
    [{ header: [] }, 'header', /must be an object in braces, and is a list/],
    [{ stages: {} }, 'stages', /must be a list/],
    [{ stages: [] }, 'stages', /at least one stage/],
    [{ lanes: [{ id: 'l', kind: 'emotion' }] }, 'lanes', /at least one lane/],
    [{ stages: [{ id: 's' }, { id: 's' }] }, 'stages[1].id', /of another entry/],
    [{ stages: [{ id: 7 }] }, 'stages[0].id', /needs an “id”/],
    [{ stages: [{ id: 's', name: 7 }] }, 'stages[0].name', /does not belong there: 7/],
    [{ stages: [{ id: 's', emotion: 3 }] }, 'stages[0].emotion', /does not belong there: 3/],
    [{ cards: [{ ...file.cards[0], tags: ['a', 1] }] }, 'cards[0].tags', /list of texts/],
    [{ cards: [{ id: 'c' }] }, 'cards[0].place.stage', /stage that is not in the file/],
    [
      { cards: [{ id: 'c', place: { stage: 's', lane: 'e', order: 'a0' } }] },
      'cards[0].place.lane',
      /lane that is not in the file/,
    ],
    [
      { cards: [{ id: 'c', place: { stage: 's', lane: 'l', order: 'nonsense!' } }] },
      'cards[0].place',
      /does not belong/,
    ],
    [{ painPoints: [{ id: 'p', subject: 'gone' }] }, 'painPoints[0].subject', /“gone” is no stage or card/],
    [{ needsAtRisk: [{ id: 'n', subject: 's' }] }, 'needsAtRisk[0].need', /names no need/],
    [
      {
        momentsOfTruth: [
          { id: 'm', subject: 's' },
          { id: 'n', subject: 's' },
        ],
      },
      'momentsOfTruth[1]',
      /already/,
    ],
  ])('refuses %j and says where', (change, path, message) => {
    const error = refusal(change);
    expect(error.path).toBe(path);
    expect(error.message).toMatch(message);
  });

  it('reads anything at all or refuses it with a FormatError', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (a, b, c) => {
        for (const value of [a, { ...file, header: a, stages: b }, { ...file, cards: [a, b, c] }]) {
          expect(['none', 'FormatError']).toContain(failureOf(value));
        }
      }),
    );
  });
});
