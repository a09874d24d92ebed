import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { emotionCurves } from '../scoring/emotionCurve.ts';
import { addPersona } from './addPersona.ts';
import { removePersona } from './removePersona.ts';
import { setPersonaEmotion } from './setPersonaEmotion.ts';

test('[R1] what is said of a persona’s feelings while somebody removes it comes back with it', () => {
  everyWay((a, b, sync) => {
    addPersona(a.document, { id: 'p', name: 'Ann' });
    sync();
    removePersona(a.document, { id: 'p', at: 1 });
    setPersonaEmotion(b.document, { subjects: ['c1'], persona: 'p', emotion: 2 });
    const without = sync();
    expect(without.personas).toEqual([]);
    expect(emotionCurves(without)).toHaveLength(1);
    a.undo.undo();
    expect(emotionCurves(sync())[1]?.curve.end).toMatchObject({ subject: 'c1', emotion: 2 });
  });
});
