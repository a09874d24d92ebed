import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear, scaleTime } from '@visx/scale';
import { AreaStack } from '@visx/shape';
import { PAIN_STATUSES, type PainStatus } from '../../../shared/journey/painPoint.ts';
import type { StatusPicture } from '../../../shared/protocol/review.ts';
import { statusPicture } from '../../api/reviewPictures.ts';
import { STATUS_WORDS } from '../../../shared/marks/detailNames.ts';
import { formatDay, formatNumber, say, sayCount } from '../../words/say.ts';
import { narrowedQuery } from '../list/reviewAsk.ts';
import { useAnswer } from '../list/useAnswer.ts';
import { drawTick } from './drawTick.tsx';
import { Part } from './Part.tsx';
import { Picture } from './Picture.tsx';
import type { PictureProps } from './pictureProps.ts';
import styles from './Pictures.module.css';
import { shorten } from './shorten.ts';

const HEIGHT = 280;
const BOTTOM = 28;
const LEFT = 40;
const LEGEND = 32;
const DAYS = 90;
const DAY_MS = 86_400_000;
const KEYS: PainStatus[] = [...PAIN_STATUSES].toReversed();

/** How many pain points stood where on the way from new to resolved, over the last months. */
export function StatusAreas({ ask, today, onOpen }: PictureProps) {
  const since = dayOf(timeOf(today) - DAYS * DAY_MS);
  const journeys = (ask.filters.journey ?? []).map((id): [string, string] => ['journey', id]);
  const { answer } = useAnswer(
    new URLSearchParams([...journeys, ['since', since]]).toString(),
    statusPicture,
  );
  const days = stepped(answer ?? [], today);
  const last = days.at(-1);
  // Before anything was marked, there is nothing to be seen.
  const first = days.find(({ counts }) => totalOf(counts) > 0)?.day ?? since;
  const begin = Math.max(timeOf(since), Math.min(timeOf(first), timeOf(today) - 6 * DAY_MS) - DAY_MS);
  const most = Math.max(1, ...days.map(({ counts }) => totalOf(counts)));
  return (
    <Picture
      isWide
      title={say('Status over time')}
      about={say('Pain points by what became of them, day by day.')}
      isEmpty={last === undefined || days.every(({ counts }) => totalOf(counts) === 0)}
      height={HEIGHT}
      cells={[1, PAIN_STATUSES.length]}
      table={{
        head: [say('Day'), ...PAIN_STATUSES.map((status) => say(STATUS_WORDS[status]))],
        rows: days.map(({ day, counts }) => [
          formatDay(day),
          ...PAIN_STATUSES.map((status) => formatNumber(counts[status])),
        ]),
      }}
    >
      {(width) => {
        const x = scaleTime<number>({
          domain: [begin, timeOf(today)],
          range: [LEFT, width - 8],
        });
        const y = scaleLinear<number>({
          domain: [0, most],
          range: [HEIGHT - BOTTOM, LEGEND + 8],
          nice: true,
        });
        const column = (width - 8) / PAIN_STATUSES.length;
        return (
          <>
            <AreaStack
              data={days.map((one) => (timeOf(one.day) < begin ? { ...one, day: dayOf(begin) } : one))}
              keys={KEYS}
              value={({ counts }, status) => counts[status]}
              x={({ data }) => x(timeOf(data.day))}
              y0={([from]) => y(from)}
              y1={([, to]) => y(to)}
            >
              {({ stacks, path }) =>
                stacks.map((stack) => (
                  <path
                    key={stack.key}
                    d={path(stack) ?? ''}
                    className={styles['area']}
                    fill={colourOf(stack.key)}
                  />
                ))
              }
            </AreaStack>
            <AxisLeft
              left={LEFT}
              scale={y}
              numTicks={4}
              hideAxisLine
              hideTicks
              tickFormat={(value) => (Number.isInteger(value) ? formatNumber(Number(value)) : '')}
              tickLabelProps={{ textAnchor: 'end', dy: '0.32em' }}
              tickComponent={drawTick}
            />
            <AxisBottom
              top={HEIGHT - BOTTOM}
              left={0}
              scale={x}
              numTicks={4}
              stroke="var(--outline)"
              hideTicks
              tickFormat={(value) => formatDay(dayOf(Number(value)))}
              tickLabelProps={{ textAnchor: 'middle' }}
              tickComponent={drawTick}
            />
            {PAIN_STATUSES.map((status, index) => {
              const count = last?.counts[status] ?? 0;
              return (
                <Part
                  key={status}
                  row={1}
                  column={index + 1}
                  label={`${say(STATUS_WORDS[status])}: ${sayCount(count, '{count} pain point', '{count} pain points')}`}
                  onOpen={() => {
                    onOpen({
                      title: say(STATUS_WORDS[status]),
                      findings: null,
                      query: narrowedQuery(ask, today, { kind: ['pain'], status: [status], limit: ['200'] }),
                    });
                  }}
                  words={
                    <>
                      <text x={index * column + 18} y={13} className={styles['label']}>
                        {shorten(say(STATUS_WORDS[status]), column - 20)}
                      </text>
                      <text x={index * column + 18} y={27} className={styles['value']}>
                        {formatNumber(count)}
                      </text>
                    </>
                  }
                >
                  <rect
                    x={index * column}
                    y={0}
                    width={column}
                    height={LEGEND}
                    className={styles['ground']}
                  />
                  <rect
                    x={index * column + 4}
                    y={4}
                    width={10}
                    height={10}
                    rx={2}
                    fill={colourOf(status)}
                    className={styles['swatch']}
                  />
                </Part>
              );
            })}
          </>
        );
      }}
    </Picture>
  );
}

/** With the day before each change as it was then, so that nothing slopes over days on which nothing changed; up to today. */
function stepped(days: StatusPicture, today: string): StatusPicture[number][] {
  const steps = days.flatMap((one, index) => {
    const before = days[index - 1];
    const eve = dayOf(timeOf(one.day) - DAY_MS);
    return before === undefined || before.day >= eve ? [one] : [{ day: eve, counts: before.counts }, one];
  });
  const last = steps.at(-1);
  return last === undefined || last.day >= today ? steps : [...steps, { ...last, day: today }];
}

function totalOf(counts: Readonly<Record<PainStatus, number>>): number {
  return PAIN_STATUSES.reduce((sum, status) => sum + counts[status], 0);
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function colourOf(status: PainStatus): string {
  return {
    new: 'var(--heat-4)',
    accepted: 'var(--c-amber)',
    'in progress': 'var(--c-blue)',
    resolved: 'var(--c-green)',
    "won't fix": 'var(--c-slate)',
  }[status];
}
