import { AxisTop } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Circle, Line } from '@visx/shape';
import type { Finding } from '../../../shared/protocol/review.ts';
import { listFindings } from '../../api/review.ts';
import { gapNumber } from '../../marks/gapWords.ts';
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
import { shorten } from './shorten.ts';

const ROW = 32;
const TOP = 24;
const RIGHT = 88;
const MOST = 10;
const MOST_UNASKED = 5;

/** What the team believes beside what its customers say, the widest gap first; below it what nobody asked them about. */
export function GapDumbbells({ ask, today, onOpen }: PictureProps) {
  const { answer } = useAnswer(
    narrowedQuery(ask, today, { kind: ['gap'], sort: ['gap'], limit: ['1000'] }),
    listFindings,
  );
  const rated = answer?.findings ?? [];
  const unasked = rated.filter(({ customerRating }) => customerRating === null);
  const shown = [
    ...rated.filter(({ gap }) => gap !== null).slice(0, MOST),
    ...unasked.slice(0, MOST_UNASKED),
  ];
  return (
    <Picture
      title={say('Delivery gap')}
      about={say('Full: what the team says. Ring: what customers say, 0 to 10. Without a ring nobody asked.')}
      isEmpty={shown.length === 0}
      height={TOP + shown.length * ROW}
      cells={[shown.length, 1]}
      table={{
        head: [say('Touchpoint'), say('Team'), say('Customers'), say('Gap')],
        rows: shown.map((one) => [
          findingTitle(one),
          rating(one.teamRating),
          one.customerRating === null ? say('nobody asked') : rating(one.customerRating),
          one.gap === null ? '' : gapNumber(one.gap),
        ]),
      }}
    >
      {(width) => {
        const left = Math.min(240, width * 0.4);
        const x = scaleLinear<number>({ domain: [0, 10], range: [left + 8, width - RIGHT] });
        const y = scaleBand({ domain: shown.map(findingKey), range: [TOP, TOP + shown.length * ROW] });
        return (
          <>
            <AxisTop
              top={TOP}
              scale={x}
              numTicks={5}
              hideAxisLine
              hideTicks
              tickLabelProps={{ textAnchor: 'middle' }}
              tickComponent={drawTick}
            />
            {shown.map((one, index) => {
              const middle = (y(findingKey(one)) ?? 0) + ROW / 2;
              return (
                <Part
                  key={findingKey(one)}
                  row={index + 1}
                  column={1}
                  label={`${findingTitle(one)}: ${gapLabel(one)}`}
                  onOpen={() => {
                    onOpen({ title: findingTitle(one), findings: [one], query: '' });
                  }}
                  words={
                    <>
                      <text x={left - 8} y={middle} dy="0.35em" textAnchor="end" className={styles['label']}>
                        {shorten(findingTitle(one), left - 12)}
                      </text>
                      <text x={width - RIGHT + 12} y={middle} dy="0.35em" className={styles['value']}>
                        {one.gap === null
                          ? one.customerRating === null
                            ? shorten(say('nobody asked'), RIGHT)
                            : ''
                          : gapNumber(one.gap)}
                      </text>
                    </>
                  }
                >
                  <rect x={0} y={middle - ROW / 2} width={width} height={ROW} className={styles['ground']} />
                  <Line
                    from={{ x: x(0), y: middle }}
                    to={{ x: x(10), y: middle }}
                    className={styles['rule'] ?? ''}
                  />
                  {one.teamRating !== null && one.customerRating !== null && (
                    <Line
                      from={{ x: x(one.teamRating), y: middle }}
                      to={{ x: x(one.customerRating), y: middle }}
                      className={((one.gap ?? 0) > 0 ? styles['gap'] : styles['span']) ?? ''}
                    />
                  )}
                  {one.customerRating !== null && (
                    <Circle cx={x(one.customerRating)} cy={middle} r={5} className={styles['ring'] ?? ''} />
                  )}
                  {one.teamRating !== null && (
                    <Circle cx={x(one.teamRating)} cy={middle} r={5} className={styles['full'] ?? ''} />
                  )}
                </Part>
              );
            })}
          </>
        );
      }}
    </Picture>
  );
}

function gapLabel({ teamRating, customerRating, gap }: Finding): string {
  const team = rating(teamRating);
  if (customerRating === null) return say('Team {team}, nobody asked customers', { team });
  const customers = rating(customerRating);
  if (gap === null) return say('Customers {customers}, the team has not said', { customers });
  return say('Team {team}, customers {customers}: gap {gap}', { team, customers, gap: gapNumber(gap) });
}

function rating(value: number | null): string {
  return value === null ? '' : formatNumber(value, { maximumFractionDigits: 1 });
}
