import { isMac, splitKeys } from '../../ui/keyNames.ts';

/** What of a key press matters for shortcuts. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a key press is a shortcut such as `Mod+Shift+Z`, `Shift+1` or `M`, on any layout of the keyboard. */
export function matchesKeys(press: KeyPress, keys: string, onMac: boolean = isMac()): boolean {
  const parts = splitKeys(keys);
  const key = parts.at(-1) ?? '';
  const modifiers = new Set(parts.slice(0, -1));
  const isMod = onMac ? press.metaKey : press.ctrlKey;
  const isForeign = onMac ? press.ctrlKey : press.metaKey;
  if (isForeign || isMod !== modifiers.has('Mod') || press.altKey !== modifiers.has('Alt')) return false;
  // Whether a sign needs Shift is up to the layout: what counts is that it came out.
  if (!isSign(key) && press.shiftKey !== modifiers.has('Shift')) return false;
  return isKey(press, key);
}

/** Whether a shortcut is a character alone, which those who dictate or brush keys must be able to turn off. */
export function isSingleKey(keys: string): boolean {
  const parts = splitKeys(keys);
  return (parts.at(-1) ?? '').length === 1 && !parts.includes('Mod') && !parts.includes('Alt');
}

function isSign(key: string): boolean {
  return key.length === 1 && !/[a-z0-9 ]/i.test(key);
}

function isKey(press: KeyPress, key: string): boolean {
  if (press.key.toLowerCase() === key.toLowerCase()) return true;
  if (/^\d$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`;
  // On keyboards of other scripts, letters are where they would be.
  return /^[a-z]$/i.test(key) && !/^[ -~]$/.test(press.key) && press.code === `Key${key.toUpperCase()}`;
}
