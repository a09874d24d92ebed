import type { CSSProperties } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { LensReadings } from '../../../shared/lenses/lensOf.ts';
import { lensWords } from '../../marks/lensWords.ts';
import { ChannelIcon } from '../../marks/ChannelIcon.tsx';
import { EmotionMark } from '../../marks/EmotionMark.tsx';
import { EMOTION_WORDS } from '../../../shared/marks/markNames.ts';
import { momentWords, needWords, painWords } from '../../marks/markWords.ts';
import { MomentMark } from '../../marks/MomentMark.tsx';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { PainMark } from '../../marks/PainMark.tsx';
import { useCard, useMarks, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { say } from '../../words/say.ts';
import styles from './SlideCard.module.css';

/** In pixels; the marks grow with the type around them. */
const MARK = 22;

/** A card in large type, with what is marked on it; through a lens, as hot as the lens finds it. */
export function SlideCard({ id, readings }: { readonly id: Id; readonly readings: LensReadings | null }) {
  const lens = useStore(useSession().viewing.lens);
  const card = useCard(id);
  const { momentOfTruth, needs, painPoints } = useMarks(id);
  const { needOf } = useNeedBook();
  if (card === null) return null;
  const reading = readings?.get(id);
  const heat = reading === undefined ? 0 : reading.step;
  const tint: CSSProperties =
    heat === 0
      ? {}
      : { ['--tile' as string]: `var(--heat-${heat})`, ['--ink' as string]: `var(--on-heat-${heat})` };
  return (
    <li
      className={styles['card']}
      data-kind={card.kind}
      data-moment={momentOfTruth?.state}
      data-dimmed={reading?.isDimmed === true || undefined}
      style={tint}
    >
      <p className={styles['words']}>
        {card.channel !== null && <ChannelIcon channel={card.channel} size={MARK} />}
        <span>{card.title.trim() === '' ? say('Untitled') : card.title}</span>
      </p>
      <p className={styles['marks']}>
        {momentOfTruth !== null && (
          <MomentMark
            state={momentOfTruth.state}
            size={MARK}
            title={momentWords(momentOfTruth.state, momentOfTruth.stake)}
          />
        )}
        {needs.map(({ id: mark, need, level }) => (
          <NeedMark key={mark} need={need} level={level} size={MARK} title={needWords(needOf(need), level)} />
        ))}
        {card.emotion !== null && (
          <EmotionMark emotion={card.emotion} size={MARK} title={say(EMOTION_WORDS[card.emotion])} />
        )}
        {lens !== null && reading !== undefined && heat > 0 && (
          <span className={styles['value']}>{lensWords(lens, reading)}</span>
        )}
        {painPoints.map(({ id: pain, severity, title }) => (
          <span key={pain} className={styles['pain']}>
            <PainMark severity={severity} size={MARK - 4} title={painWords(severity, 1)} />
            {title}
          </span>
        ))}
      </p>
    </li>
  );
}
