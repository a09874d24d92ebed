import type { Card } from '../../../shared/journey/card.ts';
import type { Marks } from '../../../shared/journey/snapshot.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../../shared/layout/metrics.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import styles from './Card.module.css';
import { marksMarkup } from './marksMarkup.ts';

/** Everything on a card that is not words, as one drawing. */
export function CardMarks({ card, marks }: { readonly card: Card; readonly marks: Marks }) {
  const markup = marksMarkup(card, marks, useNeedBook());
  if (markup === '') return null;
  return (
    <svg
      className={styles['marks']}
      width={CARD_WIDTH}
      height={CARD_HEIGHT}
      aria-hidden
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
