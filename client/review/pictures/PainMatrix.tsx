import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleBand } from '@visx/scale';
import { Circle } from '@visx/shape';
import { FREQUENCIES, SEVERITIES, type Frequency, type Severity } from '../../../shared/journey/painPoint.ts';
import { FREQUENCY_WORDS, SEVERITY_WORDS } from '../../../shared/marks/markNames.ts';
import { heatStep } from '../../../shared/scoring/heatStep.ts';
import { matrixPicture } from '../../api/reviewPictures.ts';
import { formatNumber, say, sayCount } from '../../words/say.ts';
import { narrowedQuery } from '../list/reviewAsk.ts';
import { useAnswer } from '../list/useAnswer.ts';
import { packDots } from './packDots.ts';
import { drawTick } from './drawTick.tsx';
import { Part } from './Part.tsx';
import { Picture } from './Picture.tsx';
import type { PictureProps } from './pictureProps.ts';
import styles from './Pictures.module.css';
import { shorten } from './shorten.ts';

const HEIGHT = 320;
const BOTTOM = 28;
/** More than can be told apart are said as a number. */
const MOST_DOTS = 60;
/** The highest score without a moment of truth: severity 4, always. */
const HIGHEST = 20;

/** Pain points as dots where their severity and frequency meet; those at a moment of truth are diamonds. */
export function PainMatrix({ ask, today, onOpen }: PictureProps) {
  const { answer } = useAnswer(narrowedQuery(ask, today, { kind: ['pain'] }), matrixPicture);
  const cells = new Map(answer?.map((cell) => [`${cell.severity} ${cell.frequency}`, cell]));
  const rows = SEVERITIES.toReversed();
  const open = (severity: Severity, frequency: Frequency): void => {
    onOpen({
      title: `${say(SEVERITY_WORDS[severity])} · ${say(FREQUENCY_WORDS[frequency])}`,
      findings: null,
      query: narrowedQuery(ask, today, { kind: ['pain'], severity: [String(severity)], limit: ['1000'] }),
      isMeant: (finding) => finding.frequency === frequency,
    });
  };
  return (
    <Picture
      title={say('Severity and frequency')}
      about={say('Each dot is a pain point, each diamond one at a moment of truth.')}
      isEmpty={answer === null || answer.length === 0}
      height={HEIGHT}
      cells={[rows.length, FREQUENCIES.length]}
      table={{
        head: [say('Severity'), ...FREQUENCIES.map((frequency) => say(FREQUENCY_WORDS[frequency]))],
        rows: rows.map((severity) => [
          say(SEVERITY_WORDS[severity]),
          ...FREQUENCIES.map((frequency) => String(cells.get(`${severity} ${frequency}`)?.count ?? 0)),
        ]),
      }}
    >
      {(width) => {
        const left = Math.min(104, width * 0.28);
        const x = scaleBand({ domain: [...FREQUENCIES], range: [left, width] });
        const y = scaleBand({ domain: [...rows], range: [0, HEIGHT - BOTTOM] });
        return (
          <>
            <AxisLeft
              left={left}
              scale={y}
              hideAxisLine
              hideTicks
              tickLabelProps={{ textAnchor: 'end', dy: '0.32em' }}
              tickComponent={drawTick}
              tickFormat={(value) => shorten(say(SEVERITY_WORDS[value]), left - 12)}
            />
            <AxisBottom
              top={HEIGHT - BOTTOM}
              scale={x}
              hideAxisLine
              hideTicks
              tickLabelProps={{ textAnchor: 'middle' }}
              tickComponent={drawTick}
              tickFormat={(value) => shorten(say(FREQUENCY_WORDS[value]), x.bandwidth())}
            />
            {rows.flatMap((severity, row) =>
              FREQUENCIES.map((frequency, column) => {
                const cell = cells.get(`${severity} ${frequency}`);
                const at = { x: (x(frequency) ?? 0) + 1.5, y: (y(severity) ?? 0) + 1.5 };
                const size = { width: x.bandwidth() - 3, height: y.bandwidth() - 3 };
                const step = heatStep(severity * frequency, HIGHEST);
                const ground = (
                  <rect
                    {...at}
                    {...size}
                    rx={4}
                    fill={`var(--heat-${Math.min(step, 2)})`}
                    className={styles['heat']}
                  />
                );
                const key = `${severity} ${frequency}`;
                if (cell === undefined) return <g key={key}>{ground}</g>;
                return (
                  <Part
                    key={key}
                    row={row + 1}
                    column={column + 1}
                    label={`${say(SEVERITY_WORDS[severity])}, ${say(FREQUENCY_WORDS[frequency])}: ${sayCount(cell.count, '{count} pain point', '{count} pain points')}`}
                    onOpen={() => {
                      open(severity, frequency);
                    }}
                  >
                    {ground}
                    <Dots {...at} {...size} count={cell.count} atMoments={cell.atMoments} />
                  </Part>
                );
              }),
            )}
          </>
        );
      }}
    </Picture>
  );
}

function Dots({
  x,
  y,
  width,
  height,
  count,
  atMoments,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly atMoments: number;
}) {
  if (count > MOST_DOTS)
    return (
      <text x={x + width / 2} y={y + height / 2} dy="0.35em" textAnchor="middle" className={styles['many']}>
        {formatNumber(count)}
      </text>
    );
  const dots = packDots(count, width - 8, height - 8, 12);
  return dots.map((dot, index) => {
    const at = { x: x + 4 + dot.x, y: y + 4 + dot.y };
    const key = `${dot.x} ${dot.y}`;
    return index < atMoments ? (
      <path key={key} d={`M${at.x} ${at.y - 6}l6 6l-6 6l-6 -6Z`} className={styles['diamond']} />
    ) : (
      <Circle key={key} cx={at.x} cy={at.y} r={4} className={styles['dot'] ?? ''} />
    );
  });
}
