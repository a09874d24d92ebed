import { AxisLeft } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { BarRounded } from '@visx/shape';
import { listFacets } from '../../api/review.ts';
import { formatNumber, say, sayCount } from '../../words/say.ts';
import { narrowedQuery } from '../list/reviewAsk.ts';
import { useAnswer } from '../list/useAnswer.ts';
import { drawTick } from './drawTick.tsx';
import { Part } from './Part.tsx';
import { Picture } from './Picture.tsx';
import type { PictureProps } from './pictureProps.ts';
import styles from './Pictures.module.css';
import { shorten } from './shorten.ts';

const ROW = 32;
const MOST = 10;

/** In which journeys moments of truth are broken, and how many. */
export function BrokenBars({ ask, today, onOpen }: PictureProps) {
  const broken = { kind: ['moment'], moment: ['broken'] };
  const { answer } = useAnswer(narrowedQuery(ask, today, broken), listFacets);
  const asked = ask.filters.journey;
  // Of a facet, the server tells all values that could be chosen.
  const journeys = (answer?.journey ?? [])
    .filter(({ key }) => asked === undefined || asked.includes(key))
    .map((journey) => ({ ...journey, label: journey.label.trim() || say('Untitled journey') }))
    .slice(0, MOST);
  const names = new Map(journeys.map(({ key, label }) => [key, label]));
  const most = Math.max(1, ...journeys.map(({ count }) => count));
  return (
    <Picture
      title={say('Broken moments of truth')}
      about={say('How many moments of truth are broken in each journey.')}
      isEmpty={journeys.length === 0}
      height={journeys.length * ROW}
      cells={[journeys.length, 1]}
      table={{
        head: [say('Journey'), say('Broken moments of truth')],
        rows: journeys.map(({ label, count }) => [label, formatNumber(count)]),
      }}
    >
      {(width) => {
        const left = Math.min(200, width * 0.45);
        const x = scaleLinear<number>({ domain: [0, most], range: [0, width - left - 40] });
        const y = scaleBand({ domain: journeys.map(({ key }) => key), range: [0, journeys.length * ROW] });
        return (
          <>
            <AxisLeft
              left={left}
              scale={y}
              hideAxisLine
              hideTicks
              numTicks={MOST}
              tickLabelProps={{ textAnchor: 'end', dy: '0.32em' }}
              tickComponent={drawTick}
              tickFormat={(id) => shorten(names.get(id) ?? '', left - 12)}
            />
            {journeys.map(({ key, label, count }, index) => (
              <Part
                key={key}
                row={index + 1}
                column={1}
                label={`${label}: ${sayCount(count, '{count} broken', '{count} broken')}`}
                onOpen={() => {
                  onOpen({
                    title: label,
                    findings: null,
                    query: narrowedQuery(ask, today, { ...broken, journey: [key], limit: ['200'] }),
                  });
                }}
                words={
                  <>
                    <text
                      x={left + Math.max(6, x(count)) + 8}
                      y={(y(key) ?? 0) + ROW / 2}
                      dy="0.35em"
                      className={styles['value']}
                    >
                      {formatNumber(count)}
                    </text>
                  </>
                }
              >
                {/* The whole row can be hit. */}
                <rect
                  x={left}
                  y={y(key) ?? 0}
                  width={width - left}
                  height={ROW}
                  className={styles['ground']}
                />
                <BarRounded
                  x={left}
                  y={(y(key) ?? 0) + 6}
                  width={Math.max(6, x(count))}
                  height={ROW - 12}
                  radius={4}
                  right
                  className={styles['broken'] ?? ''}
                />
              </Part>
            ))}
          </>
        );
      }}
    </Picture>
  );
}
