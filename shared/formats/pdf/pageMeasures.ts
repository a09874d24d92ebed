/** A pixel at 100 % in points. */
export const POINTS_A_UNIT = 0.75;
/** Around the map on paper, in points: no printer reaches the edge. */
export const MARGIN = 24;
