import type { MarkColours } from './markColours.ts';
import { NEED_COLOURS } from './needColours.ts';

/** The two looks of everything that is drawn. */
export type Theme = 'light' | 'dark';

/** The colours of both themes for pictures that are drawn without a browser; a test keeps them the same as `tokens.css` has. */
export const THEMES: Readonly<Record<Theme, MarkColours>> = {
  light: {
    canvas: '#f6f5f2',
    surface: '#ffffff',
    text: '#1c1d20',
    quiet: '#5c5f66',
    hairline: '#e3e1db',
    outline: '#8a8881',
    accent: '#3a5bd9',
    danger: '#c4321c',
    warn: '#855409',
    good: '#2f7d5b',
    note: '#faf0d9',
    stages: {
      slate: '#5b6472',
      blue: '#2f62c9',
      teal: '#0b7285',
      green: '#2b7a4b',
      amber: '#8a5c00',
      orange: '#b04d0e',
      red: '#c4321c',
      purple: '#7a4bc7',
    },
    needs: NEED_COLOURS.light,
    heat: [
      { area: '#ffffff', words: '#5c5f66' },
      { area: '#fcebe7', words: '#1c1d20' },
      { area: '#f6c9bf', words: '#1c1d20' },
      { area: '#ec9c8c', words: '#1c1d20' },
      { area: '#c94630', words: '#ffffff' },
      { area: '#a82412', words: '#ffffff' },
    ],
  },
  dark: {
    canvas: '#16171a',
    surface: '#1f2125',
    text: '#ececea',
    quiet: '#a3a6ad',
    hairline: '#34373d',
    outline: '#74787f',
    accent: '#8fa6ff',
    danger: '#ff8a75',
    warn: '#f2b65a',
    good: '#6cc79d',
    note: '#393020',
    stages: {
      slate: '#a9b2bf',
      blue: '#8db0f5',
      teal: '#6cc7d3',
      green: '#7ccb97',
      amber: '#e6b85c',
      orange: '#f2a36b',
      red: '#ff8a75',
      purple: '#bfa2f2',
    },
    needs: NEED_COLOURS.dark,
    heat: [
      { area: '#1f2125', words: '#a3a6ad' },
      { area: '#3a2624', words: '#ececea' },
      { area: '#5c2e27', words: '#ececea' },
      { area: '#8c3a2d', words: '#ffffff' },
      { area: '#d9604c', words: '#16171a' },
      { area: '#ff8a75', words: '#16171a' },
    ],
  },
};
