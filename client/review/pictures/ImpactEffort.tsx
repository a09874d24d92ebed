import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Circle, Line } from '@visx/shape';
import { EFFORTS } from '../../../shared/journey/effort.ts';
import type { Finding } from '../../../shared/protocol/review.ts';
import { listFindings } from '../../api/review.ts';
import { formatNumber, say } from '../../words/say.ts';
import { findingKey } from '../list/findingKey.ts';
import { findingTitle } from '../list/findingTitle.ts';
import { narrowedQuery } from '../list/reviewAsk.ts';
import { useAnswer } from '../list/useAnswer.ts';
import { drawTick } from './drawTick.tsx';
import { Part } from './Part.tsx';
import { Picture } from './Picture.tsx';
import type { PictureProps } from './pictureProps.ts';
import styles from './Pictures.module.css';

const HEIGHT = 320;
const BOTTOM = 44;
const LEFT = 40;
const HIGHEST = 20;

/** Opportunities by what they would do and what they would take: what is high and left comes first. */
export function ImpactEffort({ ask, today, onOpen }: PictureProps) {
  const { answer } = useAnswer(
    narrowedQuery(ask, today, { kind: ['opportunity'], sort: ['opportunity'], limit: ['200'] }),
    listFindings,
  );
  const rated = (answer?.findings ?? []).filter(
    ({ opportunity, effort }) => opportunity !== null && effort !== null,
  );
  // What has the same score and effort is one dot, with a number in it.
  const dots = [...Map.groupBy(rated, ({ opportunity, effort }) => `${effort} ${opportunity}`).values()];
  return (
    <Picture
      title={say('Impact and effort of opportunities')}
      about={say('Those above and to the left do most for least.')}
      isEmpty={rated.length === 0}
      height={HEIGHT}
      cells={[1, dots.length]}
      table={{
        head: [say('Opportunity'), say('Opportunity score'), say('Effort')],
        rows: rated.map((one) => [
          findingTitle(one),
          formatNumber(one.opportunity ?? 0),
          formatNumber(one.effort ?? 0),
        ]),
      }}
    >
      {(width) => {
        const x = scaleBand({ domain: [...EFFORTS], range: [LEFT, width] });
        const y = scaleLinear<number>({ domain: [0, HIGHEST], range: [HEIGHT - BOTTOM, 12] });
        return (
          <>
            {y.ticks(5).map((tick) => (
              <Line
                key={tick}
                from={{ x: LEFT, y: y(tick) }}
                to={{ x: width, y: y(tick) }}
                className={styles['rule'] ?? ''}
              />
            ))}
            <AxisLeft
              left={LEFT}
              scale={y}
              numTicks={5}
              hideAxisLine
              hideTicks
              tickLabelProps={{ textAnchor: 'end', dy: '0.32em' }}
              tickComponent={drawTick}
            />
            <AxisBottom
              top={HEIGHT - BOTTOM}
              scale={x}
              hideTicks
              stroke="var(--outline)"
              tickLabelProps={{ textAnchor: 'middle' }}
              tickComponent={drawTick}
            />
            <text x={width} y={HEIGHT - 6} textAnchor="end" className={styles['label']}>
              {say('Effort')} →
            </text>
            <text x={LEFT} y={HEIGHT - 6} className={styles['label']}>
              ↑ {say('Opportunity score')}
            </text>
            {dots.map((ones, index) => {
              const [first] = ones;
              if (first === undefined) return null;
              const at = {
                cx: (x(first.effort ?? 1) ?? 0) + x.bandwidth() / 2,
                cy: y(first.opportunity ?? 0),
              };
              return (
                <Part
                  key={findingKey(first)}
                  row={1}
                  column={index + 1}
                  label={dotLabel(ones)}
                  onOpen={() => {
                    onOpen({
                      title: ones.length === 1 ? findingTitle(first) : say('Opportunities'),
                      findings: ones,
                      query: '',
                    });
                  }}
                  words={
                    <>
                      {ones.length > 1 && (
                        <text x={at.cx} y={at.cy} dy="0.35em" textAnchor="middle" className={styles['inDot']}>
                          {ones.length}
                        </text>
                      )}
                    </>
                  }
                >
                  <Circle {...at} r={12} className={styles['ground'] ?? ''} />
                  <Circle {...at} r={ones.length > 1 ? 9 : 6} className={styles['full'] ?? ''} />
                </Part>
              );
            })}
          </>
        );
      }}
    </Picture>
  );
}

function dotLabel(ones: readonly Finding[]): string {
  const [first] = ones;
  return `${ones.map(findingTitle).join(', ')}: ${say('Opportunity score')} ${formatNumber(first?.opportunity ?? 0)}, ${say('effort {effort} of 5', { effort: first?.effort ?? 1 })}`;
}
