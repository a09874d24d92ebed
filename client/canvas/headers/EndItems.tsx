import { type ReactNode } from 'react';
import type { Colour } from '../../../shared/journey/colour.ts';
import type { Lane } from '../../../shared/journey/lane.ts';
import type { Stage } from '../../../shared/journey/stage.ts';
import { edit } from '../../actions/edit.ts';
import { askToTakeOut } from '../../actions/takeOut.ts';
import { useSession } from '../../model/useSession.ts';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MenuSeparator } from '../../ui/MenuSeparator.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import { LockItem } from './LockItem.tsx';

/** What the menus of stages and lanes end with: their colour, their lock, and how they are removed. */
export function EndItems({
  collection,
  subject,
  label,
  recolour,
  isNeeded,
  children,
}: {
  readonly collection: 'stages' | 'lanes';
  readonly subject: Stage | Lane;
  /** What undo calls another colour. */
  readonly label: string;
  readonly recolour: (colour: Colour) => void;
  /** Whether the journey cannot do without it. */
  readonly isNeeded: boolean;
  /** What removing it is called. */
  readonly children: ReactNode;
}) {
  const session = useSession();
  const { id, colour, isLocked } = subject;
  return (
    <>
      <ColourChoice
        value={colour}
        onChange={(chosen) => {
          edit(
            session,
            label,
            () => {
              recolour(chosen);
            },
            [id],
          );
        }}
      />
      <MenuSeparator />
      <LockItem id={id} isLocked={isLocked} />
      <MenuItem
        isDanger
        isDisabled={isNeeded}
        onSelect={() => {
          askToTakeOut(session, collection, id);
        }}
      >
        {children}
      </MenuItem>
    </>
  );
}
