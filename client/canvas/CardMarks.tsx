import type { Card } from '../../shared/journey/card.ts';
import type { Emotion } from '../../shared/journey/emotion.ts';
import type { Severity } from '../../shared/journey/painPoint.ts';
import type { Marks } from '../../shared/journey/snapshot.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../shared/layout/metrics.ts';
import { channelGlyph } from '../marks/channelGlyph.ts';
import { GlyphPaths } from '../marks/GlyphPaths.tsx';
import { needColourVar } from '../marks/needColour.ts';
import { NeedGlyph } from '../marks/NeedGlyph.tsx';
import { painColourVar } from '../marks/PainMark.tsx';
import { BOLT_GLYPH, EMOTION_GLYPHS, MOMENT_GLYPHS } from '../marks/paths.ts';
import { cardMarks, MARKS_Y, type PlacedMark } from './cardMarks.ts';
import styles from './Card.module.css';
import { severityBars } from './severityBars.ts';

/** Everything on a card that is not words, as one drawing: a card is few elements, because elements are what costs. */
export function CardMarks({ card, marks }: { readonly card: Card; readonly marks: Marks }) {
  const moment = marks.momentOfTruth;
  const placed = cardMarks(card, marks);
  if (card.channel === null && moment === null && placed.length === 0) return null;
  return (
    <svg className={styles['marks']} width={CARD_WIDTH} height={CARD_HEIGHT} aria-hidden>
      {card.channel !== null && card.kind === 'touchpoint' && (
        <g transform="translate(12 11)" className={styles['channel']}>
          <GlyphPaths glyph={channelGlyph(card.channel)} strokeWidth={1.3} />
        </g>
      )}
      {placed.map((mark) => (
        <Mark key={`${mark.kind}${mark.x}`} mark={mark} />
      ))}
      {moment !== null && (
        <g
          className={moment.state === 'broken' ? styles['broken'] : styles['moment']}
          transform={`translate(${CARD_WIDTH - 14} -10) scale(1.5)`}
        >
          <path className={styles['plate']} d="M8 -1 17 8 8 17 -1 8Z" />
          <GlyphPaths glyph={MOMENT_GLYPHS[moment.state]} strokeWidth={1.3} />
        </g>
      )}
    </svg>
  );
}

function Mark({ mark }: { readonly mark: PlacedMark }) {
  switch (mark.kind) {
    case 'need':
      return <NeedTile mark={mark} />;
    case 'more':
      return (
        <text className={styles['more']} x={mark.x} y={MARKS_Y + 13}>
          +{mark.count}
        </text>
      );
    case 'pain':
      return <Pain x={mark.x} severity={mark.severity} count={mark.count} />;
    case 'emotion':
      return (
        <g transform={`translate(${mark.x} ${MARKS_Y})`} style={{ color: EMOTION_COLOURS[mark.emotion] }}>
          <GlyphPaths glyph={EMOTION_GLYPHS[mark.emotion]} strokeWidth={1.3} />
        </g>
      );
  }
}

function NeedTile({ mark: { x, need, level } }: { readonly mark: PlacedMark & { readonly kind: 'need' } }) {
  const color = level >= 2 ? needColourVar(need) : 'var(--text-2)';
  return (
    <g transform={`translate(${x} ${MARKS_Y - 1})`} style={{ color }}>
      <path className={styles['tile']} d={TILE} data-full={level === 3 || undefined} />
      {level === 2 && <path className={styles['half']} d={HALF_TILE} />}
      <g transform="translate(3 3) scale(0.75)" className={level === 3 ? styles['cut'] : undefined}>
        <NeedGlyph need={need} />
      </g>
    </g>
  );
}

function Pain({
  x,
  severity,
  count,
}: {
  readonly x: number;
  readonly severity: Severity;
  readonly count: number;
}) {
  const { full, empty } = severityBars(severity);
  return (
    <g transform={`translate(${x} ${MARKS_Y})`} style={{ color: painColourVar(severity) }}>
      <path d={BOLT_GLYPH.fill} fill="currentColor" />
      {full !== '' && <path d={full} fill="currentColor" />}
      {empty !== '' && <path className={styles['empty']} d={empty} />}
      {count > 1 && (
        <text className={styles['count']} x={28} y={13}>
          {count}
        </text>
      )}
    </g>
  );
}

const TILE =
  'M5 .7h8a4.3 4.3 0 0 1 4.3 4.3v8a4.3 4.3 0 0 1-4.3 4.3H5A4.3 4.3 0 0 1 .7 13V5A4.3 4.3 0 0 1 5 .7Z';
const HALF_TILE = 'M.7 9h16.6v4a4.3 4.3 0 0 1-4.3 4.3H5A4.3 4.3 0 0 1 .7 13Z';
const EMOTION_COLOURS: Readonly<Record<Emotion, string>> = {
  [-2]: 'var(--danger)',
  [-1]: 'var(--warn-ink)',
  [0]: 'var(--text-2)',
  [1]: 'var(--text-2)',
  [2]: 'var(--good)',
};
