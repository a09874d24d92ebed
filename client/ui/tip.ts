/** What a control says of itself to those who point at it or come to it by keyboard; `TooltipHost` shows it. */
export interface TipAttributes {
  readonly 'data-tip': string;
  readonly 'data-tip-keys': string | undefined;
  readonly 'data-tip-side': TipSide;
}

/** Where a tooltip lies beside its control. */
export type TipSide = 'top' | 'right' | 'bottom' | 'left';

/**
 * Gives a control a tooltip: what it does, and the shortcut that does the same, such as `Mod+D`. As attributes, because a
 * component for each of a hundred controls costs a page more than all its controls. The control must have a name of its own.
 */
export function tip(label: string, keys?: string, side: TipSide = 'bottom'): TipAttributes {
  return { 'data-tip': label, 'data-tip-keys': keys, 'data-tip-side': side };
}
