import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { LANE_HEIGHTS } from '../journey/lane.ts';

/** Makes a lane at least so high, in board units, or folds it to its label; a height of `null` fits it to what is in it. */
export function sizeLane(
  document: JourneyDocument,
  {
    id,
    height,
    isCollapsed,
  }: { readonly id: Id; readonly height?: number | null; readonly isCollapsed?: boolean },
): void {
  const kept =
    height == null ? height : Math.min(LANE_HEIGHTS.most, Math.max(LANE_HEIGHTS.least, Math.round(height)));
  document.transact(() => {
    document.set('lanes', id, {
      ...(kept !== undefined && { height: kept }),
      ...(isCollapsed !== undefined && { isCollapsed }),
    });
  });
}
