import { useState } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import type { BoardPlace } from '../../shared/layout/boardPlace.ts';
import { useIsCurrent, useOutlineMenu, useOutlineParts } from './outlineContext.ts';
import { itemKey } from './outlineItem.ts';
import { OutlineMoreButton } from './OutlineMoreButton.tsx';

/** The ⋯ of a stage or lane; its menu is made when it is first asked for, because most never are. */
export function HeadingMenu({
  of,
  id,
  name,
  place,
}: {
  readonly of: 'stage' | 'lane';
  readonly id: Id;
  readonly name: string;
  /** Where its button is. */
  readonly place: BoardPlace;
}) {
  const state = useOutlineMenu(itemKey(place));
  const { renderHeaderMenu } = useOutlineParts();
  const tabIndex = useIsCurrent(place) ? 0 : -1;
  const [isAsked, setAsked] = useState(false);
  if (state.isOpen && !isAsked) setAsked(true);
  if (isAsked) return renderHeaderMenu(of, id, state, <OutlineMoreButton name={name} tabIndex={tabIndex} />);
  return (
    <OutlineMoreButton
      name={name}
      tabIndex={tabIndex}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => {
        // Not within the click: the new menu would take it for one beside it, and close.
        setTimeout(() => state.onOpenChange(true));
      }}
    />
  );
}
