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
    expect(section?.name?.split('\n')).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
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

  it('skips comments on lines of their own, and behind a statement those that begin with a number sign', () => {
    const text =
      'journey\n%% first\n  %% second: 1\ntitle Tea # not this\n# nor this\nsection Make\n  Boil: 4: Me # or this';
    expect(parseMermaid(text)).toMatchObject({
      title: 'Tea',
      sections: [{ name: 'Make', tasks: [{ name: 'Boil', score: 4, actors: ['Me'] }] }],
    });
  });

  it('takes percent signs behind a statement as words, as the diagram shows them', () => {
    const { title, sections } = parseMermaid('journey\ntitle 100 %% Tea\nBoil %% it: 4: Me %% Cat');
    expect([title, sections[0]?.tasks[0]?.name, sections[0]?.tasks[0]?.actors]).toEqual([
      '100 %% Tea',
      'Boil %% it',
      ['Me %% Cat'],
    ]);
  });

  it('takes what is said for those who do not see it whole, whatever is in it, and in any case', () => {
    const text = `journey
acctitle: Call #1; the second %% one
ACCDESCR : 2 main sections: work # and home; done
section Call`;
    expect(parseMermaid(text)).toMatchObject({
      accTitle: 'Call #1; the second %% one',
      accDescription: '2 main sections: work # and home; done',
      sections: [{ name: 'Call' }],
    });
    const block = 'journey\naccdescr {\n One: 1; #2\n %% not this\n two }section Call';
    expect(parseMermaid(block)).toMatchObject({
      accDescription: 'One: 1; #2\ntwo',
      sections: [{ name: 'Call' }],
    });
  });

  it.each([
    ['title: My day', 'My day'],
    ['title: "My \\"day\\": one" # not this', 'My "day": one'],
    ["title: 'It''s # mine'", "It's # mine"],
    ['title: My # day', 'My'],
    ['title: >-\n  My\n  day', 'My day'],
    ['config:\n  title: not this\ntitle: My day\n  or night', 'My day or night'],
  ])('takes the title out of the front matter %j', (matter, title) => {
    const { settings, ...journey } = parseMermaid(`---\n${matter}\n---\njourney\nWait: 3`);
    expect(journey).toMatchObject({ title, sections: [{ tasks: [{ name: 'Wait' }] }] });
    expect(settings).toEqual(matter.startsWith('config') ? ['config: title: not this'] : []);
  });

  it('lets a title of the diagram, and the later of two, take the place of another, and tells of it', () => {
    const text = '---\ntitle: First\n---\njourney\ntitle Second\ntitle Third\naccTitle: A\naccTitle: B';
    expect(parseMermaid(text)).toMatchObject({
      title: 'Third',
      accTitle: 'B',
      outdone: ['title: First', 'title: Second', 'accTitle: A'],
    });
  });

  it('goes on behind the word “journey” in its line', () => {
    expect(parseMermaid('journey title Tea\nBoil: 4')).toMatchObject({ title: 'Tea' });
    expect(() => parseMermaid('journeyman: 4')).toThrow(/should begin with “journey”/);
  });

  it.each(['```mermaid\n%\n```\nmore', '~~~ Mermaid\n%\n~~~', '\n::: mermaid\n%\n:::', '```mermaid\n%'])(
    'takes the fence of a page off: %j',
    (fence) => {
      const text = fence.replace('%', 'journey\nsection Make\nBoil: 4: Me');
      expect(parseMermaid(text).sections).toMatchObject([{ name: 'Make', tasks: [{ name: 'Boil' }] }]);
    },
  );

  it('knows characters by number and by name, and leaves what it does not know', () => {
    const { title } = parseMermaid(
      'journey\ntitle #9829; #hearts; #Auml;#auml; #euro; #x1F600; #nothing; C# is it',
    );
    expect(title).toBe('♥ ♥ Ää € #x1F600; #nothing; C');
  });

  it('keeps what stands behind the actors', () => {
    const [section] = parseMermaid('journey\nMeet at 10:30: 4: Me: or so').sections;
    expect(section?.tasks).toEqual([
      { name: 'Meet at 10', score: 30, scoreWords: '30', actors: ['4'], rest: 'Me: or so' },
    ]);
  });
});

test.each(['journey', 'Journey', 'JOURNEY'])('takes %s in any case, as the project’s parser does', (word) => {
  expect(parseMermaid(`${word}\nTITLE Tea\nSECTION Make\nBoil: 4: Me`)).toMatchObject({ title: 'Tea' });
});
