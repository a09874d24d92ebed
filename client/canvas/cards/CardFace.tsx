import type { Ref } from 'react';
import type { Card } from '../../../shared/journey/card.ts';
import type { Marks } from '../../../shared/journey/snapshot.ts';
import type { LensReading } from '../../../shared/lenses/lensReading.ts';
import { CARD_WIDTH } from '../../../shared/layout/metrics.ts';
import { classNames } from '../../ui/classNames.ts';
import lensStyles from '../lens/Lens.module.css';
import styles from './Card.module.css';
import { CardMarks } from './CardMarks.tsx';
import { CardPicture } from './CardPicture.tsx';
import { surelyFits } from './surelyFits.ts';
import { TitleEditor } from './TitleEditor.tsx';
import { titleWidth } from './titleWidth.ts';
import { words } from '../../words/words.ts';
import { say } from '../../words/say.ts';

export interface CardFaceProps {
  readonly card: Card;
  readonly marks: Marks;
  readonly isSelected?: boolean;
  readonly isEditing?: boolean;
  /** How it looks through the lens, if there is one. */
  readonly reading?: LensReading | null;
  /** What a screen reader says; without it the card is only a picture. */
  readonly label?: string;
  readonly root?: Ref<HTMLDivElement>;
}

/** How a card looks, wherever it lies: on the board or in the hand. */
export function CardFace({
  card,
  marks,
  isSelected = false,
  isEditing = false,
  reading = null,
  label,
  root,
}: CardFaceProps) {
  const [picture] = marks.attachments;
  const hasChannel = card.kind === 'touchpoint' && card.channel !== null;
  const room = titleRoom(hasChannel, picture !== undefined);
  return (
    <div
      ref={root}
      className={classNames(styles['card'], reading !== null && lensStyles['lensed'])}
      data-heat={reading?.step}
      data-dimmed={reading?.isDimmed || undefined}
      data-kind={card.kind}
      data-channel={hasChannel || undefined}
      data-picture={picture !== undefined || undefined}
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
        <div className={styles['title']} data-long={!surelyFits(card.title, room, titleWidth) || undefined}>
          {card.title === '' ? <i>{say(PLACEHOLDERS[card.kind])}</i> : card.title}
        </div>
      )}
      {picture !== undefined && <CardPicture picture={picture} />}
      <CardMarks card={card} marks={marks} />
      {reading !== null && reading.mark !== '' && <b className={lensStyles['tag']}>{reading.mark}</b>}
    </div>
  );
}

/** How wide the title may be beside what `Card.module.css` leaves for the channel and the picture, in board units. */
function titleRoom(hasChannel: boolean, hasPicture: boolean): number {
  return CARD_WIDTH - WIDEST_BORDERS - (hasChannel ? 36 : 12) - (hasPicture ? 56 : 12);
}

const WIDEST_BORDERS = 4;
const PLACEHOLDERS = { touchpoint: words('Untitled touchpoint'), note: words('Empty note') } as const;
