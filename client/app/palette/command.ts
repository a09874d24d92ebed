/** One line of the palette: something to do, or somewhere to go. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** What kind of thing it is, in words, such as "Stage". */
  readonly kind: string;
  /** The shortcut that does the same, such as `Mod+D`. */
  readonly keys?: string | undefined;
  /** Whether it is on, if it is something that is on or off. */
  readonly isOn?: boolean | undefined;
  /** There are too many of its kind to list them before anything is typed. */
  readonly isOnlyFound?: boolean;
  readonly perform: () => void;
}
