import { AxisLeft, AxisTop } from '@visx/axis';
import { HeatmapRect } from '@visx/heatmap';
import { scaleBand } from '@visx/scale';
import { RISK_WORDS } from '../../../shared/marks/markNames.ts';
import { heatStep } from '../../../shared/scoring/heatStep.ts';
import { needsPicture } from '../../api/reviewPictures.ts';
import { inSentence, say, sayCount } from '../../words/say.ts';
import { needName } from '../list/facetWords.ts';
import { narrowedQuery } from '../list/reviewAsk.ts';
import { useAnswer } from '../list/useAnswer.ts';
import { drawTick } from './drawTick.tsx';
import { Part } from './Part.tsx';
import { Picture } from './Picture.tsx';
import type { PictureProps } from './pictureProps.ts';
import styles from './Pictures.module.css';
import { shorten } from './shorten.ts';

const ROW = 32;
/** What a slanted name needs beyond its column. */
const SLANT = 56;
const TOP = 96;
/** A name alone always fits over its column. */
const TOP_OF_ONE = 32;
const LEAST_COLUMN = 44;
/** Over a name at a slant there must be room for the next. */
const MOST_COLUMNS = 24;

/** How much which needs are at risk: by the stages of one journey, or by journeys. */
export function NeedsHeatmap({ ask, today, onOpen }: PictureProps) {
  const [journey, ...others] = ask.filters.journey ?? [];
  const isOne = journey !== undefined && others.length === 0;
  const { answer } = useAnswer(
    narrowedQuery(ask, today, { by: [isOne ? 'stage' : 'journey'] }),
    needsPicture,
  );
  const needs = answer?.needs ?? [];
  const columns = answer?.columns ?? [];
  const cells = new Map(answer?.cells.map((cell) => [`${cell.need} ${cell.column}`, cell]));
  const hottest = Math.max(0, ...(answer?.cells ?? []).map(({ sum }) => sum));
  const top = columns.length > 1 ? TOP : TOP_OF_ONE;
  const names = new Map(needs.map((need) => [need.id, needName(need)]));
  const labels = new Map(columns.map(({ id, label }) => [id, label.trim() || say('Untitled')]));
  return (
    <Picture
      title={isOne ? say('Needs at risk by stage') : say('Needs at risk by journey')}
      about={say('The sum of risk levels; what a persona cares about most counts double.')}
      isWide
      isEmpty={needs.length === 0}
      height={top + needs.length * ROW + 4}
      cells={[needs.length, columns.length]}
      table={{
        head: [say('Need'), ...labels.values()],
        rows: needs.map(({ id }) => [
          names.get(id) ?? id,
          ...columns.map((column) => String(cells.get(`${id} ${column.id}`)?.sum ?? 0)),
        ]),
      }}
    >
      {(width) => {
        const left = Math.min(200, width * 0.4);
        const room = width - left - (columns.length * 112 > width - left ? SLANT : 0);
        const shown = columns.slice(0, Math.min(MOST_COLUMNS, Math.floor(room / LEAST_COLUMN)));
        const x = scaleBand({ domain: shown.map(({ id }) => id), range: [0, room], padding: 0 });
        const y = scaleBand({ domain: needs.map(({ id }) => id), range: [0, needs.length * ROW] });
        // Names that do not fit over their columns stand at a slant.
        const isSlanted = x.bandwidth() < 112;
        return (
          <g transform={`translate(${left} ${top})`}>
            <AxisTop
              scale={x}
              hideAxisLine
              hideTicks
              numTicks={shown.length}
              tickLabelProps={isSlanted ? { textAnchor: 'start', angle: -32 } : { textAnchor: 'middle' }}
              tickComponent={drawTick}
              tickFormat={(id) => shorten(labels.get(id) ?? '', isSlanted ? 84 : x.bandwidth() - 8)}
            />
            <AxisLeft
              scale={y}
              hideAxisLine
              hideTicks
              numTicks={needs.length}
              tickLabelProps={{ textAnchor: 'end', dy: '0.32em' }}
              tickComponent={drawTick}
              tickFormat={(id) => shorten(names.get(id) ?? '', left - 16)}
            />
            <HeatmapRect
              data={shown.map((column) => ({
                column,
                bins: needs.map((need) => ({ need, cell: cells.get(`${need.id} ${column.id}`) })),
              }))}
              bins={(datum) => datum.bins}
              count={({ cell }) => cell?.sum ?? 0}
              xScale={(index) => x(shown[index]?.id ?? '') ?? 0}
              yScale={(index) => y(needs[index]?.id ?? '') ?? 0}
              binWidth={x.bandwidth()}
              binHeight={ROW}
              gap={3}
            >
              {(rects) =>
                rects.flat().map((rect) => {
                  const { cell, need } = rect.bin;
                  const { column } = rect.datum;
                  const step = heatStep(rect.count ?? 0, hottest);
                  const box = (
                    <rect
                      x={rect.x}
                      y={rect.y}
                      width={rect.width}
                      height={rect.height}
                      rx={4}
                      fill={`var(--heat-${step})`}
                      className={styles['heat']}
                    />
                  );
                  const figure = (
                    <text
                      x={rect.x + rect.width / 2}
                      y={rect.y + rect.height / 2}
                      dy="0.35em"
                      textAnchor="middle"
                      fill={`var(--on-heat-${step})`}
                      className={styles['figure']}
                    >
                      {cell?.sum ?? ''}
                    </text>
                  );
                  const place = `${rect.row} ${rect.column}`;
                  if (cell === undefined) return <g key={place}>{box}</g>;
                  const name = names.get(need.id) ?? '';
                  const where = labels.get(column.id) ?? '';
                  return (
                    <Part
                      key={place}
                      words={figure}
                      row={rect.row + 1}
                      column={rect.column + 1}
                      label={say('{need}, {where}: {sum}, {count}, the worst {level}', {
                        need: name,
                        where,
                        sum: cell.sum,
                        count: sayCount(cell.count, 'marked {count} time', 'marked {count} times'),
                        level: inSentence(say(RISK_WORDS[cell.worst])),
                      })}
                      onOpen={() => {
                        onOpen({
                          title: `${name}: ${where}`,
                          findings: null,
                          query: narrowedQuery(ask, today, {
                            kind: ['need'],
                            need: [need.id],
                            journey: [isOne ? journey : column.id],
                            limit: ['200'],
                          }),
                          ...(isOne && { isMeant: ({ stage }) => stage.id === column.id }),
                        });
                      }}
                    >
                      {box}
                    </Part>
                  );
                })
              }
            </HeatmapRect>
          </g>
        );
      }}
    </Picture>
  );
}
