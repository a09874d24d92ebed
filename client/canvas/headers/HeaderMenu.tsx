import { Suspense, useState } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { useBoardMenu } from '../hands/boardMenu.ts';
import { useBoard } from '../useBoard.ts';
import { MoreButton } from './MoreButton.tsx';
import { comesLater } from '../../ui/comesLater.ts';

const loadStageMenu = () => import('./StageMenu.tsx');
const loadLaneMenu = () => import('./LaneMenu.tsx');
const StageMenu = comesLater(async () => (await loadStageMenu()).StageMenu);
const LaneMenu = comesLater(async () => (await loadLaneMenu()).LaneMenu);

/** Fetches the code of the menus, so that they open without a connection too. */
export async function loadHeaderMenus(): Promise<void> {
  await Promise.all([loadStageMenu(), loadLaneMenu()]);
}

interface HeaderMenuProps {
  readonly of: 'stage' | 'lane';
  readonly id: Id;
  readonly name: string;
}

/**
 * The ⋯ of a header. Its menu is made when it is first asked for: a board shows dozens, most are never opened, and one
 * costs as much as all the rest of its header.
 */
export function HeaderMenu({ of, id, name }: HeaderMenuProps) {
  const state = useBoardMenu(useBoard(), 'header', [id]);
  const [isAsked, setAsked] = useState(false);
  if (state.isOpen && !isAsked) setAsked(true);
  const button = (
    <MoreButton
      of={of}
      name={name}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => {
        // Not within the click: the new menu would take it for one beside it, and close.
        setTimeout(() => state.onOpenChange(true));
      }}
    />
  );
  if (!isAsked) return button;
  return (
    <Suspense fallback={button}>
      {of === 'stage' ? <StageMenu id={id} state={state} /> : <LaneMenu id={id} state={state} />}
    </Suspense>
  );
}
