import { expect, it } from 'vitest';
import { cardShape } from '../../../shared/journey/card.ts';
import { needAtRiskShape } from '../../../shared/journey/needAtRisk.ts';
import { makeRecord } from '../../../shared/journey/record.ts';
import { NO_MARKS } from '../../../shared/journey/snapshot.ts';
import { marksMarkup } from './marksMarkup.ts';

it('draws nothing for a card without marks', () => {
  expect(marksMarkup(makeRecord(cardShape, 'a', {}), NO_MARKS)).toBe('');
});

it('lets nothing through that somebody wrote into the document', () => {
  const evil = '"><script>alert(1)</script>';
  const need = makeRecord(needAtRiskShape, 'n', { subject: 'a', need: evil, level: 3 });
  const card = makeRecord(cardShape, 'a', { title: evil, channel: evil });
  expect(marksMarkup(card, { ...NO_MARKS, needs: [need] })).not.toContain('script');
});
