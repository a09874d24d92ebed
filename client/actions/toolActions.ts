import type { OpenTool } from '../model/viewing.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';

/** Looks for words in the journey. */
export const findAction: Action = {
  ...tool('find', words('Find on this map'), ['Mod+F']),
  isHeardInFields: true,
};

/** Lists everything that one can do or go to. */
export const paletteAction: Action = {
  ...tool('palette', words('Search all commands'), ['Mod+K']),
  isHeardInFields: true,
};

/** Walks through the journey stage by stage, in large type. */
export const presentAction: Action = tool('presentation', words('Present'), ['Mod+Alt+P']);

/** Takes the journey out as a file. */
export const exportAction: Action = tool('export', words('Export…'), ['Mod+Shift+E']);

/** Lists every shortcut. */
export const shortcutsAction: Action = tool('shortcuts', words('Keyboard shortcuts'), ['?']);

function tool(name: OpenTool, label: string, keys: readonly string[]): Action {
  return {
    id: name,
    label,
    group: 'Go',
    keys,
    isEnabled: () => true,
    perform: ({ viewing }) => {
      viewing.tool.set(name);
    },
  };
}
