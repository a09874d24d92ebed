import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { marksOf } from '../journey/snapshot.ts';
import { markNeed } from './markNeed.ts';
import { setCardKind } from './setCardKind.ts';

test('keeps the marks that somebody makes on a card that becomes a note', () => {
  everyWay((a, b, sync) => {
    setCardKind(a.document, { cards: ['c1'], kind: 'note' });
    markNeed(b.document, { id: 'n', subject: 'c1', need: 'time' });
    const after = sync();
    expect(after.cards.get('c1')?.kind).toBe('note');
    expect(marksOf(after, 'c1').needs).toHaveLength(1);
    a.undo.undo();
    expect(sync().cards.get('c1')?.kind).toBe('touchpoint');
  });
});
