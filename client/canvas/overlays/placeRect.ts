import { holdsCards } from '../../../shared/journey/lane.ts';
import type { BoardPlace } from '../../../shared/layout/boardPlace.ts';
import type { JourneyLayout } from '../../../shared/layout/journeyLayout.ts';
import { slotAt } from '../../../shared/layout/layoutJourney.ts';
import { LABEL_WIDTH } from '../../../shared/layout/metrics.ts';
import type { Rect } from '../../../shared/layout/rect.ts';

/** The rectangle of a place on the board; `null` once it is gone. A header's is the cell beside it. */
export function placeRect(layout: JourneyLayout, place: BoardPlace): Rect | null {
  if (place.kind === 'card') return layout.cards.get(place.id) ?? null;
  const stage =
    place.kind === 'cell'
      ? place.stage
      : place.kind === 'stage'
        ? place.id
        : layout.stages.find(({ width }) => width > 0)?.id;
  const lane = place.kind === 'cell' ? place.lane : place.kind === 'lane' ? place.id : layout.lanes[0]?.id;
  const column = layout.stages.find(({ id }) => id === stage);
  const row = layout.lanes.find(({ id }) => id === lane);
  if (column === undefined || row === undefined) return null;
  if (place.kind === 'cell' && holdsCards(row)) return slotAt(column, row, 0);
  const x = place.kind === 'lane' ? LABEL_WIDTH : column.x;
  const width = place.kind === 'stage' ? column.span : column.width;
  return { x, y: row.y, width, height: row.height };
}
