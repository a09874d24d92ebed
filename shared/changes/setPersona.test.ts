import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { addPersona } from './addPersona.ts';
import { setPersona } from './setPersona.ts';
import { setPersonaNeed } from './setPersonaNeed.ts';

test('keeps the colour, the needs and the parting from the workspace that were said at once', () => {
  everyWay((a, b, sync) => {
    addPersona(a.document, { id: 'p', source: 'w', needs: ['time'] });
    sync();
    setPersona(a.document, { id: 'p', colour: 'red' });
    setPersonaNeed(a.document, { id: 'p', need: 'fairness', isCaredFor: true });
    setPersona(b.document, { id: 'p', source: null });
    setPersonaNeed(b.document, { id: 'p', need: 'empathy', isCaredFor: true });
    setPersonaNeed(b.document, { id: 'p', need: 'time', isCaredFor: false });
    expect(sync().personas).toMatchObject([{ colour: 'red', source: null, needs: ['empathy', 'fairness'] }]);
    b.undo.undo();
    expect(sync().personas[0]?.needs).toContain('time');
  });
});
