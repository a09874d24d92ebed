import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { setOwner } from './setOwner.ts';

const ann = { person: 'ann', name: 'Ann' };
const desk = { person: null, name: 'Service desk' };

test('ends with one of two owners whom people name at once, never a mixture', () => {
  everyWay((a, b, sync) => {
    for (const card of ['c1', null]) {
      setOwner(a.document, { card, owner: ann });
      setOwner(b.document, { card, owner: desk });
    }
    const { cards, header } = sync();
    expect([ann, desk]).toContainEqual(cards.get('c1')?.owner);
    expect([ann, desk]).toContainEqual(header.owner);
  });
});

test('takes the owner of a card and of the journey back', () => {
  everyWay((a, b, sync) => {
    setOwner(a.document, { card: 'c1', owner: ann });
    setOwner(a.document, { card: null, owner: ann });
    sync();
    setOwner(b.document, { card: 'c1', owner: null });
    expect(sync().cards.get('c1')?.owner).toBeNull();
    expect(sync().header.owner).toEqual(ann);
  });
});
