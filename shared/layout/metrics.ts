/** Sizes of the board, in board units: pixels at 100 %. */
export const CARD_WIDTH = 208;
export const CARD_HEIGHT = 96;
/** Between cards, and between a card and the edge of its cell. */
export const GAP = 12;
/** The band of stage headers above the cells. */
export const HEADER_HEIGHT = 44;
/** What the headers of parts add to it, where any stage has parts. */
export const PARTS_HEIGHT = 32;
/** The band of lane labels left of the cells. */
export const LABEL_WIDTH = 148;

/** A lane that is folded to its label. */
export const FOLDED_HEIGHT = 40;

/** One need's row in the needs lane. */
export const NEED_ROW_HEIGHT = 20;
/** Above and below what a drawn lane draws. */
export const DRAWN_PADDING = 8;
export const EMOTION_HEIGHT = 112;
export const PAINS_HEIGHT = 64;
export const GAP_LANE_HEIGHT = 96;

/** From one card's edge to the same edge of its neighbour. */
export const CARD_STEP_X = CARD_WIDTH + GAP;
export const CARD_STEP_Y = CARD_HEIGHT + GAP;
