import { readPreference } from './usePreference.ts';

/** `system` follows the machine. */
export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** Where this device keeps the choice. */
export const THEME_KEY = 'waymark:theme';

/** Shows the interface in a theme. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Shows the interface as it was chosen on this device. */
export function applySavedTheme(): void {
  applyTheme(readPreference(THEME_KEY, THEMES, 'system'));
}
