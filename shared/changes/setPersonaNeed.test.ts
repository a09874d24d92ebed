import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { addPersona } from './addPersona.ts';
import { removePersona } from './removePersona.ts';
import { setPersonaNeed } from './setPersonaNeed.ts';

test('keeps a need that is said to matter by both, and by one while the other removes the persona', () => {
  everyWay((a, b, sync) => {
    addPersona(a.document, { id: 'p' });
    sync();
    setPersonaNeed(a.document, { id: 'p', need: 'time', isCaredFor: true });
    setPersonaNeed(b.document, { id: 'p', need: 'time', isCaredFor: true });
    expect(sync().personas).toMatchObject([{ needs: ['time'] }]);
    setPersonaNeed(a.document, { id: 'p', need: 'empathy', isCaredFor: true });
    removePersona(b.document, { id: 'p', at: 1 });
    expect(sync().personas).toEqual([]);
    b.undo.undo();
    expect(sync().personas).toMatchObject([{ needs: ['empathy', 'time'] }]);
  });
});
