import type { Ref } from 'react';
import type { Card } from '../../../shared/journey/card.ts';
import type { Marks } from '../../../shared/journey/snapshot.ts';
import styles from './Card.module.css';
import { CardMarks } from './CardMarks.tsx';
import { TitleEditor } from './TitleEditor.tsx';

export interface CardFaceProps {
  readonly card: Card;
  readonly marks: Marks;
  readonly isSelected?: boolean;
  readonly isEditing?: boolean;
  /** What a screen reader says; without it the card is only a picture. */
  readonly label?: string;
  readonly root?: Ref<HTMLDivElement>;
}

/** How a card looks, wherever it lies: on the board or in the hand. */
export function CardFace({ card, marks, isSelected = false, isEditing = false, label, root }: CardFaceProps) {
  return (
    <div
      ref={root}
      className={styles['card']}
      data-kind={card.kind}
      data-channel={(card.kind === 'touchpoint' && card.channel !== null) || undefined}
      data-moment={marks.momentOfTruth?.state}
      data-selected={isSelected || undefined}
      // A picture hides what is in it from screen readers, which must not happen to a field.
      {...(label === undefined
        ? { 'aria-hidden': true }
        : { role: isEditing ? 'group' : 'img', 'aria-label': label })}
    >
      {isEditing ? (
        <TitleEditor card={card} />
      ) : (
        <div className={styles['title']}>
          {card.title === '' ? <i>{PLACEHOLDERS[card.kind]}</i> : card.title}
        </div>
      )}
      <CardMarks card={card} marks={marks} />
    </div>
  );
}

const PLACEHOLDERS = { touchpoint: 'Untitled touchpoint', note: 'Empty note' } as const;
