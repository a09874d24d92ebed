import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { emotionCurve, type EmotionPoint } from '../../../shared/scoring/emotionCurve.ts';
import { EmotionMark } from '../../marks/EmotionMark.tsx';
import { EMOTION_WORDS } from '../../../shared/marks/markNames.ts';
import { formatNumber, inSentence, say } from '../../words/say.ts';
import { Panel } from './Panel.tsx';
import { Place } from './Place.tsx';
import styles from './EmotionStrip.module.css';

const HEIGHT = 120;
const EDGE = 16;

/** The emotion curve over the stages; its lowest point and its end, which people remember, lead to their cards. */
export function EmotionStrip({ id, snapshot }: { readonly id: Id; readonly snapshot: JourneySnapshot }) {
  const { stages, lowest, end } = emotionCurve(snapshot);
  if (lowest === null || end === null) return null;
  const points = stages.flatMap(({ points: some }, column) =>
    some.map((point, turn) => ({
      ...point,
      x: ((column + (turn + 1) / (some.length + 1)) / stages.length) * 100,
      y: HEIGHT / 2 - (point.emotion / 2) * (HEIGHT / 2 - EDGE),
    })),
  );
  const path = points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
  const said = stages.map(({ mean }, column) =>
    say('{name}: {words}', {
      name: snapshot.stages[column]?.name.trim() || say('Unnamed stage'),
      words: mean === null ? say('nobody has said') : meanWords(mean),
    }),
  );
  return (
    <Panel title={say('Emotion')}>
      {/* Too many stages for a phone are scrolled, so that each keeps its name. */}
      <div
        className={styles['scroll']}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
        tabIndex={0}
        role="region"
        aria-label={say('Emotion')}
      >
        <div style={{ minWidth: `${stages.length * 80}px` }} role="img" aria-label={said.join('; ')}>
          <div className={styles['curveBox']} style={{ height: `${HEIGHT}px` }}>
            <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
              <line x1={0} x2={100} y1={HEIGHT / 2} y2={HEIGHT / 2} className={styles['neutral']} />
              {stages.slice(1).map(({ stage }, index) => (
                <line
                  key={stage}
                  x1={((index + 1) / stages.length) * 100}
                  x2={((index + 1) / stages.length) * 100}
                  y1={0}
                  y2={HEIGHT}
                  className={styles['border']}
                />
              ))}
              <path d={path} className={styles['line']} />
            </svg>
            {points.map(({ x, y, subject, emotion }) => (
              <span key={subject} className={styles['dot']} style={{ left: `${x}%`, top: `${y}px` }}>
                <EmotionMark emotion={emotion} size={18} />
              </span>
            ))}
          </div>
          <div className={styles['stages']} style={{ gridTemplateColumns: `repeat(${stages.length}, 1fr)` }}>
            {snapshot.stages.map(({ id: stage, name }) => (
              <span key={stage} className={styles['stage']} dir="auto">
                {name.trim() || say('Unnamed stage')}
              </span>
            ))}
          </div>
        </div>
      </div>
      <ul className={styles['ends']}>
        <Point id={id} snapshot={snapshot} label={say('Lowest')} point={lowest} />
        <Point id={id} snapshot={snapshot} label={say('End')} point={end} />
      </ul>
    </Panel>
  );
}

function Point({
  id,
  snapshot,
  label,
  point: { subject, emotion },
}: {
  readonly id: Id;
  readonly snapshot: JourneySnapshot;
  readonly label: string;
  readonly point: EmotionPoint;
}) {
  return (
    <li className={styles['end']}>
      <span className={styles['endLabel']}>{label}</span>
      <EmotionMark emotion={emotion} size={20} title={say(EMOTION_WORDS[emotion])} />
      <Place id={id} snapshot={snapshot} subject={subject} />
    </li>
  );
}

function meanWords(mean: number): string {
  return inSentence(
    say('feels {mean}, from −2 to 2', {
      mean: formatNumber(mean, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }),
    }),
  );
}
