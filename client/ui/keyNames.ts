const MAC: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Control: '⌃' };
const OTHERS: Readonly<Record<string, string>> = { Mod: 'Ctrl', Control: 'Ctrl' };
const EVERYWHERE: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
  Backspace: '⌫',
  Escape: 'Esc',
  Enter: '↵',
  ' ': 'Space',
};

/** Whether this is a machine whose command key is ⌘. */
export function isMac(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
}

/** The names printed on the keys of a shortcut such as `Mod+Shift+Z`; `Mod++` is Mod and +. */
export function keyNames(keys: string, onMac: boolean = isMac()): string[] {
  const names = onMac ? MAC : OTHERS;
  return splitKeys(keys).map(
    (key) => names[key] ?? EVERYWHERE[key] ?? (key.length === 1 ? key.toUpperCase() : key),
  );
}

/** The keys of a shortcut: modifiers first, the key itself last. */
export function splitKeys(keys: string): string[] {
  const end = keys.lastIndexOf('+', keys.length - 2);
  if (end < 1) return [keys];
  return [...keys.slice(0, end).split('+'), keys.slice(end + 1)];
}
