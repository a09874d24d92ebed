import { memo } from 'react';
import type { Card } from '../../../shared/journey/card.ts';
import { channelLabel } from '../../../shared/journey/channel.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { ChannelIcon } from '../../marks/ChannelIcon.tsx';
import { useCard } from '../../model/useSession.ts';
import { formatDay, say } from '../../words/say.ts';
import { CardItem } from '../CardItem.tsx';
import styles from './Document.module.css';
import { LinkLines } from './LinkLines.tsx';
import { PictureFigures } from './PictureFigures.tsx';
import { SubjectLines } from './SubjectLines.tsx';

/** A card with everything that is said of it. */
export const CardEntry = memo(function CardEntry({
  id,
  isDeep,
}: {
  readonly id: Id;
  readonly isDeep: boolean;
}) {
  const Heading = isDeep ? 'h5' : 'h4';
  const card = useCard(id);
  if (card === null) return null;
  return (
    <li className={styles['card']} data-card={id}>
      <Heading className={styles['cardName']}>
        <CardItem id={id} />
      </Heading>
      <CardFacts card={card} />
      {card.description.trim() !== '' && <p className={styles['words']}>{card.description}</p>}
      <SubjectLines record={card} />
      <PictureFigures subject={id} />
      <LinkLines card={id} />
    </li>
  );
});

/** What a card is, over which channel it runs, and who answers for it. */
export function CardFacts({ card }: { readonly card: Card }) {
  const { kind, channel, tags, owner, reviewOn } = card;
  const facts = [
    channel === null ? '' : say(channelLabel(channel)),
    tags.map((tag) => `#${tag}`).join(' '),
    owner?.name ?? '',
    reviewOn === null ? '' : say('review by {day}', { day: formatDay(reviewOn) }),
    card.isLocked ? say('locked') : '',
  ];
  return (
    <p className={styles['facts']}>
      {channel !== null && <ChannelIcon channel={channel} size={14} />}
      {[kind === 'note' ? say('Note') : say('Touchpoint'), ...facts]
        .filter((words) => words !== '')
        .join(' · ')}
    </p>
  );
}
