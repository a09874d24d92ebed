import { words } from '../../words/words.ts';

/** A line of the shortcuts sheet. */
export interface KeyLine {
  readonly label: string;
  /** Ways to do it, each a shortcut such as `Mod+D`. */
  readonly keys: readonly string[];
}

/** What the board itself does by keys that no action has: walking, carrying, typing. */
export const BOARD_KEYS: readonly KeyLine[] = [
  { label: words('Go from card to card'), keys: ['← ↑ ↓ →'] },
  { label: words('Start and end of the row'), keys: ['Home', 'End', 'Mod+←', 'Mod+→'] },
  { label: words('First and last card'), keys: ['Mod+Home', 'Mod+End', 'Mod+↑', 'Mod+↓'] },
  { label: words('Select more'), keys: ['Shift+← ↑ ↓ →'] },
  { label: words('Move a card, stage or lane'), keys: ['Alt+← ↑ ↓ →'] },
  { label: words('Add a card in an empty cell'), keys: [words('Typing')] },
  { label: words('Leave the text, or select nothing'), keys: ['Escape'] },
  { label: words('Open the menu'), keys: ['Shift+F10'] },
];

/** What the mouse, the trackpad and the fingers do on the board. */
export const HAND_KEYS: readonly KeyLine[] = [
  { label: words('Select several'), keys: [words('Drag on the board')] },
  { label: words('Select more'), keys: [words('Shift+Click')] },
  { label: words('Drag a copy'), keys: [words('Alt+Drag')] },
  { label: words('Edit text, or add a card'), keys: [words('Double click')] },
  { label: words('Move the board'), keys: [words('Space+Drag'), words('Middle button'), words('Wheel')] },
  { label: words('Move it sideways'), keys: [words('Shift+Wheel')] },
  { label: words('Zoom at the pointer'), keys: [words('Mod+Wheel'), words('Pinch')] },
  { label: words('Open the menu'), keys: [words('Right click'), words('Long press')] },
];
