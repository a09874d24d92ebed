import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { addPersona } from './addPersona.ts';
import { movePersona } from './movePersona.ts';
import { removePersona } from './removePersona.ts';

const shown = (snapshot: { personas: readonly { id: string }[] }) => snapshot.personas.map(({ id }) => id);

test('moves a persona before another, or to the end, while somebody removes one', () => {
  everyWay((a, b, sync) => {
    for (const id of ['p1', 'p2', 'p3']) addPersona(a.document, { id });
    sync();
    movePersona(a.document, { id: 'p3', before: 'p1' });
    removePersona(b.document, { id: 'p2', at: 1 });
    expect(shown(sync())).toEqual(['p3', 'p1']);
    movePersona(b.document, { id: 'p3', before: null });
    movePersona(b.document, { id: 'p1', before: 'p1' });
    expect(shown(sync())).toEqual(['p1', 'p3']);
  });
});
