import type { JourneyLayout } from '../../../shared/layout/journeyLayout.ts';

/** How much a header of a width on the screen can say. */
export type HeaderDetail = 'tick' | 'name' | 'full';

/** Below this width a header is a coloured tick with its name upright below, below the other it is only a name. */
const TICK_WIDTH = 84;
const NAME_WIDTH = 128;
const USUAL_WIDTH = 232;

/** What upright names take up below the headers, in pixels. */
export const UPRIGHT_ROOM = 76;

/** How much the headers of stages say at a zoom. */
export function headerDetail({ stages }: Pick<JourneyLayout, 'stages'>, zoom: number): HeaderDetail {
  const width = zoom * (stages.find((stage) => stage.width > 0)?.width ?? USUAL_WIDTH);
  return width < TICK_WIDTH ? 'tick' : width < NAME_WIDTH ? 'name' : 'full';
}

/** How high the headers of stages are on the screen at a zoom. */
export function headerRoom(layout: Pick<JourneyLayout, 'stages' | 'headerHeight'>, zoom: number): number {
  return layout.headerHeight + (headerDetail(layout, zoom) === 'tick' ? UPRIGHT_ROOM : 0);
}
