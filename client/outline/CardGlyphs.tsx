import type { Card } from '../../shared/journey/card.ts';
import type { Severity } from '../../shared/journey/painPoint.ts';
import type { Marks } from '../../shared/journey/snapshot.ts';
import { ChannelIcon } from '../marks/ChannelIcon.tsx';
import { EmotionMark } from '../marks/EmotionMark.tsx';
import { MomentMark } from '../marks/MomentMark.tsx';
import { NeedMark } from '../marks/NeedMark.tsx';
import { PainMark } from '../marks/PainMark.tsx';
import styles from './Item.module.css';

/** What is marked on a card, at a glance; its words are said elsewhere. */
export function CardGlyphs({ card, marks }: { readonly card: Card; readonly marks: Marks }) {
  const { needs, momentOfTruth, painPoints } = marks;
  const hasAny =
    card.channel !== null ||
    card.emotion !== null ||
    momentOfTruth !== null ||
    needs.length + painPoints.length > 0;
  if (!hasAny) return null;
  return (
    <span className={styles['glyphs']} aria-hidden>
      {card.channel !== null && <ChannelIcon channel={card.channel} size={15} />}
      {momentOfTruth !== null && <MomentMark state={momentOfTruth.state} size={15} />}
      {needs.map(({ id, need, level }) => (
        <NeedMark key={id} need={need} level={level} size={16} />
      ))}
      {painPoints.length > 0 && (
        <PainMark severity={Math.max(...painPoints.map(({ severity }) => severity)) as Severity} size={14} />
      )}
      {card.emotion !== null && <EmotionMark emotion={card.emotion} size={15} />}
    </span>
  );
}
