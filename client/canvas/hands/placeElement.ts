/** The id of the element that stands for where the keyboard is. */
export const PLACE_ID = 'board-place';
