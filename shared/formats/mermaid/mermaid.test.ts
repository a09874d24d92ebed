import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContent } from '../../../tests/helpers/anyContent.ts';
import { drawnByMermaid } from '../../../tests/helpers/mermaidRules.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { FormatError } from '../formatError.ts';
import { parseMermaid } from './parseMermaid.ts';
import { readMermaid } from './readMermaid.ts';
import { writeMermaid } from './writeMermaid.ts';
import { importReport } from '../importReport.ts';

function read(text: string): ReturnType<typeof readMermaid> {
  let last = 0;
  return readMermaid(text, () => `id-${String((last += 1)).padStart(5, '0')}`);
}

function refusal(text: string): FormatError {
  try {
    read(text);
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

function trim(words: string): string {
  return words.trim().replaceAll(/\r\n|[\r\u2028\u2029]/g, '\n');
}

function feeling({ emotion, emotions }: JourneyContent['cards'][number]): number {
  const said = Object.values(emotions);
  const mean = said.length === 0 ? 0 : said.reduce<number>((a, b) => a + b, 0) / said.length;
  return (emotion ?? Math.round(mean)) + 0;
}

interface Held {
  readonly title: string;
  readonly scenario: string;
  readonly stages: readonly { readonly name: string; readonly tasks: readonly unknown[] }[];
}

/** Who feels something there; actors are told apart by their names alone. */
function actorsOf(
  { emotions }: JourneyContent['cards'][number],
  personas: JourneyContent['personas'],
): string[] {
  const names = personas
    .filter(({ id }) => Object.hasOwn(emotions, id))
    .map(({ name }) => trim(name.replaceAll(',', '‚')));
  return [...new Set(names)].filter((name) => name !== '').toSorted();
}

/** What the format can hold: names, in order, and how each task feels. */
function held({ header, stages, cards, personas }: JourneyContent, readsBack = false): Held {
  return {
    title: trim(header.title) || 'Imported journey',
    scenario: trim(header.scenario),
    stages: stages.map(({ id, name }) => ({
      name: trim(name),
      tasks: cards
        .filter(({ place, kind }) => place.stage === id && (readsBack || kind === 'touchpoint'))
        .map((card) => [trim(card.title), feeling(card), actorsOf(card, personas)]),
    })),
  };
}

describe('parseMermaid', () => {
  it('reads a diagram with everything that the grammar has', () => {
    const text = `---
config:
  journey:
    maxLabelWidth: 320
---
%%{init: { 'theme': 'forest' }}%%
%% a comment
JOURNEY
    title My working day # not part of it
    accTitle: The day
    accDescr {
      From home
      and back
    } section Go to work
      Make tea: 5: Me
      Do work : 1: Me, Cat; Rest: 3
    %% another
    Section Go home<br/>at last
      Sit down#58; finally: 4.6:
`;
    expect(parseMermaid(text)).toMatchObject({
      title: 'My working day',
      accTitle: 'The day',
      accDescription: 'From home\nand back',
      sections: [
        {
          name: 'Go to work',
          tasks: [
            { name: 'Make tea', score: 5, actors: ['Me'] },
            { name: 'Do work', score: 1, actors: ['Me', 'Cat'] },
            { name: 'Rest', score: 3, actors: [] },
          ],
        },
        { name: 'Go home\nat last', tasks: [{ name: 'Sit down: finally', score: 4.6, actors: [] }] },
      ],
      settings: [expect.stringContaining('maxLabelWidth'), expect.stringContaining('forest')],
    });
  });

  it.each([
    ['', 1, /it is empty/],
    ['flowchart LR\na --> b', 1, /begins with “flowchart LR”/],
    ['journey\n title A\n Make tea', 3, /neither a section nor a task/],
    ['journey\n : 5: Me', 2, /needs words/],
    ['journey\naccDescr { never closed', 2, /closing brace/],
  ])('refuses %j and says on which line', (text, line, message) => {
    const error = refusal(text);
    expect([error.line, error.message]).toEqual([line, expect.stringMatching(message)]);
  });

  it('refuses a diagram that was made to be too large', () => {
    expect(refusal(`journey\n${'section a\n'.repeat(300)}`).message).toMatch(/more than 200 sections/);
  });
});

describe('readMermaid', () => {
  it('makes stages of sections, touchpoints of tasks and personas of actors', () => {
    const { content, told } = read(
      'journey\ntitle Tea\nMake tea: 5: Me\nsection Work\nToil: 9: Me, Cat\nWait: soon',
    );
    expect(content.stages.map(({ name }) => name)).toEqual(['Journey', 'Work']);
    expect(content.cards.map(({ title, emotion }) => [title, emotion])).toEqual([
      ['Make tea', 2],
      ['Toil', 2],
      ['Wait', null],
    ]);
    const [me, cat] = content.personas;
    expect([me?.name, cat?.name]).toEqual(['Me', 'Cat']);
    expect(content.cards[1]?.emotions).toEqual({ [me?.id ?? '']: 2, [cat?.id ?? '']: 2 });
    expect(importReport(told)).toMatchObject({
      kept: ['2 stages', '3 touchpoints', '2 personas'],
      asNotes: [expect.stringContaining('Toil: 9'), expect.stringContaining('Wait: soon')],
      dropped: [],
    });
  });

  it('keeps every word of a task whose score or actors are not as they should be', () => {
    const { content, told } = read('journey\nWait: soon: Me, Cat\nMeet: 4: Me: at the door\nRest::Me');
    expect(content.cards.map(({ description }) => description)).toEqual([
      'Score: soon\nActors: Me, Cat',
      'at the door',
      'Actors: Me',
    ]);
    expect(importReport(told).asNotes).toHaveLength(3);
  });

  it('keeps titles that another one takes the place of, and a long one whole, in the notes', () => {
    const long = 'Tea '.repeat(100).trim();
    const { content } = read(`---\ntitle: ${long}\n---\njourney\nWait: 3`);
    expect([content.header.title.length, content.header.notes]).toEqual([300, `title: ${long}`]);
    expect(read('journey\ntitle A\ntitle B\naccTitle: C').content.header).toMatchObject({
      title: 'B',
      notes: 'title: A\naccTitle: C',
    });
  });

  it('reads anything at all or refuses it with a FormatError', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ':', ';', '#', '%', '{', '}', '\n', ' ', '5', '-') }),
        (text) => {
          try {
            expect(read(`journey\n${text}`).content.stages.length).toBeGreaterThan(0);
          } catch (error) {
            expect(error).toBeInstanceOf(FormatError);
          }
        },
      ),
    );
  });
});

describe('writeMermaid', () => {
  it('gets back what the format can hold of any journey', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(held(read(writeMermaid(content)).content, true)).toEqual(held(content));
      }),
    );
  });

  it('writes what Mermaid’s own rules read as the same journey', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const drawn = drawnByMermaid(writeMermaid(content));
        const ours = held(read(writeMermaid(content)).content, true);
        expect({
          title: drawn.title || 'Imported journey',
          scenario: drawn.accDescription,
          stages: drawn.sections,
          tasks: drawn.tasks.map(({ task, score, people }) => [
            task,
            score - 3,
            [...new Set(people)].filter((name) => name !== '').toSorted(),
          ]),
        }).toEqual({
          ...ours,
          stages: ours.stages.map(({ name }) => name),
          tasks: ours.stages.flatMap(({ tasks }) => tasks),
        });
      }),
    );
  });

  it('writes words of the grammar as words', () => {
    const { content } = read('journey\ntitle x\nsection y\nz: 3');
    const [card] = content.cards;
    const title = 'section # 100 %% done; 5: <br> <b>&amp;</b>';
    const text = writeMermaid({ ...content, cards: card === undefined ? [] : [{ ...card, title }] });
    expect(read(text).content.cards[0]?.title).toBe(title);
    expect(text.split('\n')).toHaveLength(5);
  });
});
