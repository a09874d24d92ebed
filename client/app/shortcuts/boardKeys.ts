/** What the board itself does by keys and hands that no action has: walking, carrying, the clipboard of the browser. */
export const BOARD_KEYS: readonly { readonly label: string; readonly keys: string }[] = [
  { label: 'Go from card to card', keys: '← ↑ ↓ →' },
  { label: 'Move a card, stage or lane', keys: 'Alt+← ↑ ↓ →' },
  { label: 'Open its menu', keys: 'Shift+F10' },
  { label: 'Select more', keys: 'Shift+Click' },
  { label: 'Drag a copy', keys: 'Alt+Drag' },
  { label: 'Pan', keys: 'Space+Drag' },
  { label: 'Copy', keys: 'Mod+C' },
  { label: 'Cut', keys: 'Mod+X' },
  { label: 'Paste', keys: 'Mod+V' },
];
