import type { Card } from '../../shared/journey/card.ts';
import type { Severity } from '../../shared/journey/painPoint.ts';
import { marksOf } from '../../shared/journey/snapshot.ts';
import { EmotionMark } from '../marks/EmotionMark.tsx';
import { EMOTION_WORDS } from '../../shared/marks/markNames.ts';
import { momentWords, needWords, painWords } from '../marks/markWords.ts';
import { MomentMark } from '../marks/MomentMark.tsx';
import { useNeedBook } from '../marks/needBookContext.ts';
import { NeedMark } from '../marks/NeedMark.tsx';
import { PainMark } from '../marks/PainMark.tsx';
import { say } from '../words/say.ts';
import type { ChangeLine } from './changeLines.ts';
import styles from './ComparedCard.module.css';
import { OutcomeMark } from './OutcomeMark.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import type { Side } from './side.ts';

/** A card on one side, with its marks and what became of it. */
export function ComparedCard({
  card,
  side,
  line,
  isBefore,
}: {
  readonly card: Card;
  readonly side: Side;
  readonly line: ChangeLine | undefined;
  readonly isBefore: boolean;
}) {
  const { needs, momentOfTruth, painPoints } = marksOf(side.snapshot, card.id);
  const book = useNeedBook();
  const worst = Math.max(0, ...painPoints.map(({ severity }) => severity)) as Severity;
  return (
    <li className={styles['card']} data-outcome={line?.outcome} data-before={isBefore || undefined}>
      <PlaceLink side={side} id={card.id}>
        {card.title.trim() === '' ? say('Untitled') : card.title}
      </PlaceLink>
      <span className={styles['marks']}>
        {momentOfTruth !== null && (
          <MomentMark state={momentOfTruth.state} title={momentWords(momentOfTruth.state)} />
        )}
        {needs.map(({ id, need, level }) => (
          <NeedMark key={id} need={need} level={level} title={needWords(book.needOf(need), level)} />
        ))}
        {painPoints.length > 0 && <PainMark severity={worst} title={painWords(worst, painPoints.length)} />}
        {card.emotion !== null && (
          <EmotionMark emotion={card.emotion} title={say(EMOTION_WORDS[card.emotion])} />
        )}
      </span>
      {line !== undefined && <OutcomeMark outcome={line.outcome} />}
    </li>
  );
}
