/** What the menu of cards lists, by the ids of actions; the clipboard's own keys are the browser's. */
export const CARD_MENU: readonly (readonly string[])[] = [
  ['edit-title', 'link-to', 'moment-of-truth', 'add-pain-point', 'round'],
  ['copy', 'cut', 'paste', 'duplicate'],
  ['make-touchpoint', 'make-note', 'turn-into-pain-point', 'turn-into-quote', 'turn-into-opportunity'],
  ['group', 'ungroup', 'lock'],
  ['zoom-selection', 'focus-stage'],
];

/** What comes last in it, apart. */
export const CARD_MENU_END: readonly (readonly string[])[] = [['remove']];

/** What the menu of a cell or the empty board lists. */
export const BOARD_MENU: readonly (readonly string[])[] = [
  ['add-touchpoint', 'add-note', 'add-stage', 'paste'],
  ['select-all', 'round', 'find', 'palette'],
  ['zoom-fit', 'zoom-100', 'focus-stage', 'presentation'],
  ['undo', 'redo'],
];
