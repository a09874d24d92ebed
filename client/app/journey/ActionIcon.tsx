import {
  Columns3,
  Hand,
  Maximize,
  Minus,
  MousePointer2,
  Plus,
  Redo2,
  Rows3,
  Square,
  SquarePlus,
  StickyNote,
  Undo2,
  type LucideIcon,
} from 'lucide-react';

const ICONS: Readonly<Record<string, LucideIcon>> = {
  'add-touchpoint': SquarePlus,
  SquarePlus,
  'add-note': StickyNote,
  'add-stage': Columns3,
  'add-lane': Rows3,
  'hand-select': MousePointer2,
  'hand-hand': Hand,
  undo: Undo2,
  redo: Redo2,
  'zoom-in': Plus,
  'zoom-out': Minus,
  'zoom-fit': Maximize,
};

/** The icon of an action, by its id; actions without one are not shown as buttons. */
export function ActionIcon({ id }: { readonly id: string }) {
  const Icon = ICONS[id] ?? Square;
  return <Icon aria-hidden />;
}

/** Whether an action has an icon of its own. */
export function hasIcon(id: string): boolean {
  return id in ICONS;
}
