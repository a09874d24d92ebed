import { expect, it } from 'vitest';
import { cardShape } from '../../../shared/journey/card.ts';
import { needAtRiskShape } from '../../../shared/journey/needAtRisk.ts';
import { makeRecord } from '../../../shared/journey/record.ts';
import { NO_MARKS } from '../../../shared/journey/snapshot.ts';
import { teamNeedShape } from '../../../shared/journey/teamNeed.ts';
import { needBookOf, PUBLISHED_NEEDS } from '../../../shared/needs/needBook.ts';
import { marksMarkup } from './marksMarkup.ts';

it('draws nothing for a card without marks', () => {
  expect(marksMarkup(makeRecord(cardShape, 'a', {}), NO_MARKS, PUBLISHED_NEEDS)).toBe('');
});

it('lets nothing through that somebody wrote into the document', () => {
  const evil = '"><script>alert(1)</script>';
  const need = makeRecord(needAtRiskShape, 'n', { subject: 'a', need: evil, level: 3 });
  const card = makeRecord(cardShape, 'a', { title: evil, channel: evil });
  const marks = { ...NO_MARKS, needs: [need] };
  expect(marksMarkup(card, marks, PUBLISHED_NEEDS)).not.toContain('script');
  const own = makeRecord(teamNeedShape, evil, { name: evil });
  const markup = marksMarkup(card, marks, needBookOf([own]));
  expect(markup).not.toContain('script');
  expect(markup).toContain('>S</text>');
});
