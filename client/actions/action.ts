import type { JourneySession } from '../model/journeySession.ts';

/** Where menus and sheets list an action. */
export type ActionGroup = 'Add' | 'Edit' | 'Mark' | 'View';

/**
 * Something a person can do. Toolbar, menus, shortcuts and the shortcuts sheet all read the same registry, and
 * `perform` is the only way from a gesture to a change.
 */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly group: ActionGroup;
  /** Keys such as `Mod+D`, `Shift+1`, `M`; `Mod` is Command on a Mac and Control elsewhere. The first one is shown. */
  readonly keys?: readonly string[];
  isEnabled(session: JourneySession): boolean;
  perform(session: JourneySession): void;
}
