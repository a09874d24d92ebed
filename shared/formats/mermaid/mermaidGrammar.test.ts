import { describe, expect, it, test } from 'vitest';
import { parseMermaid } from './parseMermaid.ts';

// The same parts of the grammar that the Mermaid project's own tests of `journey` cover (journey.spec.js and
// journeyDb.spec.js beside its parser, and the diagrams that it draws in its browser tests), in words of our own.
describe('the grammar of Mermaid user journeys', () => {
  it('takes a title alone', () => {
    expect(parseMermaid('journey\ntitle A bill is wrong')).toMatchObject({
      title: 'A bill is wrong',
      sections: [],
    });
  });

  it('takes a description before the title, and a section without tasks', () => {
    const text = 'journey\naccDescr: Somebody calls about a bill\ntitle A bill is wrong\nsection Call';
    expect(parseMermaid(text)).toMatchObject({
      title: 'A bill is wrong',
      accDescription: 'Somebody calls about a bill',
      sections: [{ name: 'Call', tasks: [] }],
    });
  });

  it('takes a description over several lines, with the title right behind its brace', () => {
    const text = `journey
accDescr {
        Somebody calls
        about a bill
      }title A bill is wrong
accTitle: A call about a bill
section Call`;
    expect(parseMermaid(text)).toMatchObject({
      title: 'A bill is wrong',
      accTitle: 'A call about a bill',
      accDescription: 'Somebody calls\nabout a bill',
    });
  });

  it('takes an accessible title without a description', () => {
    const { accTitle, accDescription } = parseMermaid('journey\n    accTitle: The title\n    section Call');
    expect([accTitle, accDescription]).toEqual(['The title', '']);
  });

  it('takes every spelling of a line break in the name of a section', () => {
    const [section] = parseMermaid('journey\nsection One<br>Two<br/>Three<br />Four<br\t/>Five').sections;
    expect(section?.name.split('\n')).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
  });

  it('takes tasks with several actors, one, an empty list, and none', () => {
    const text = `journey
title A bill is wrong
section Call
Finds the number: 5: Ann, Bob, Cem
Waits: 3:Bob, Cem
Explains: 5
Hears sorry: 5: Cem, Ann
Hangs up: 5:
section After
Gets a letter: 5:`;
    const { sections } = parseMermaid(text);
    expect(sections.map(({ name, tasks }) => [name, tasks.map(({ actors }) => actors)])).toEqual([
      ['Call', [['Ann', 'Bob', 'Cem'], ['Bob', 'Cem'], [], ['Cem', 'Ann'], []]],
      ['After', [[]]],
    ]);
    expect(sections[0]?.tasks.map(({ name, score }) => [name, score])).toEqual([
      ['Finds the number', 5],
      ['Waits', 3],
      ['Explains', 5],
      ['Hears sorry', 5],
      ['Hangs up', 5],
    ]);
  });

  it('takes front matter that is indented as the diagram is', () => {
    const text = `
      ---
      config:
        journey:
          maxLabelWidth: 320
      ---
      journey
        title Signs up
        section Start
            Signs up: 5:
            Looks around: 3:`;
    const { title, sections, settings } = parseMermaid(text);
    expect([title, sections[0]?.tasks.length, settings.length]).toEqual(['Signs up', 2, 1]);
  });

  it('skips comments on lines of their own and behind a statement', () => {
    const text =
      'journey\n%% first\ntitle Tea %% not this\n# nor this\nsection Make\n  Boil: 4: Me # or this';
    expect(parseMermaid(text)).toMatchObject({
      title: 'Tea',
      sections: [{ name: 'Make', tasks: [{ name: 'Boil', score: 4, actors: ['Me'] }] }],
    });
  });
});

test.each(['journey', 'Journey', 'JOURNEY'])('takes %s in any case, as the project’s parser does', (word) => {
  expect(parseMermaid(`${word}\nTITLE Tea\nSECTION Make\nBoil: 4: Me`)).toMatchObject({ title: 'Tea' });
});
