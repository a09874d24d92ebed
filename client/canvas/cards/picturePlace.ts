import { CARD_WIDTH } from '../../../shared/layout/metrics.ts';

/** How wide and high the picture on a card is, and how far it lies from the card's corner, in board units. */
export const PICTURE_SIZE = 36;
export const PICTURE_X = CARD_WIDTH - 12 - PICTURE_SIZE;
export const PICTURE_Y = 12;
