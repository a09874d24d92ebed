import type { JourneySession } from '../model/journeySession.ts';

/** Where menus and sheets list an action. */
export type ActionGroup = 'Add' | 'Edit' | 'Mark' | 'View' | 'Go';

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
  /** The browser itself does it by these keys, such as copying; they are shown, not listened to. */
  readonly isByBrowser?: true;
  /** Its keys are heard while somebody types in a field, too. */
  readonly isHeardInFields?: true;
  /** Whether it is on, if it is something that is on or off. */
  isOn?(session: JourneySession): boolean;
  isEnabled(session: JourneySession): boolean;
  perform(session: JourneySession): void;
}
