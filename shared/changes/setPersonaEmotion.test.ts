import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { setEmotion } from './setEmotion.ts';
import { setPersonaEmotion } from './setPersonaEmotion.ts';

test('says how a persona feels at stages and cards, and takes it back', () => {
  const me = oneReplica();
  setPersonaEmotion(me.document, { subjects: ['s1', 'c1', 'gone'], persona: 'p', emotion: -1 });
  expect(me.reader.read().stages[0]?.emotions).toEqual({ p: -1 });
  expect(me.reader.read().cards.get('c1')?.emotions).toEqual({ p: -1 });
  setPersonaEmotion(me.document, { subjects: ['s1'], persona: 'p', emotion: null });
  expect(me.reader.read().stages[0]?.emotions).toEqual({});
});

test('keeps what two people say of two personas at once, and of the customer in general', () => {
  everyWay((a, b, sync) => {
    setPersonaEmotion(a.document, { subjects: ['c1'], persona: 'p', emotion: 2 });
    setPersonaEmotion(b.document, { subjects: ['c1'], persona: 'q', emotion: -2 });
    setEmotion(b.document, { subjects: ['c1'], emotion: 1 });
    expect(sync().cards.get('c1')).toMatchObject({ emotion: 1, emotions: { p: 2, q: -2 } });
  });
});

test('two people who speak of one persona at once end with one of the two feelings; undo leaves that of the other', () => {
  everyWay((a, b, sync) => {
    setPersonaEmotion(a.document, { subjects: ['c1'], persona: 'p', emotion: 2 });
    setPersonaEmotion(b.document, { subjects: ['c1'], persona: 'p', emotion: -2 });
    const said = sync().cards.get('c1')?.emotions['p'];
    expect([2, -2]).toContain(said);
    const [winner, loser] = said === 2 ? [a, b] : [b, a];
    loser.undo.undo();
    expect(sync().cards.get('c1')?.emotions['p']).toBe(said);
    winner.undo.undo();
    sync();
  });
});
