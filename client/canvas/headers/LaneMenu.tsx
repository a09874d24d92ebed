import type { ReactElement } from 'react';
import { setLaneColour } from '../../../shared/changes/setLaneColour.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { holdsCards } from '../../../shared/journey/lane.ts';
import { nudge, takeOutLane } from '../../actions/arrange.ts';
import { edit } from '../../actions/edit.ts';
import { insertLane } from '../../actions/insertLane.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { Menu, type MenuState } from '../../ui/Menu.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MenuSeparator } from '../../ui/MenuSeparator.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import { MoreButton } from './MoreButton.tsx';

/** Everything that can be done with a lane; each drag has its way in here too. The outline shows it as well, without a board around it. */
export function LaneMenu({
  id,
  state,
  trigger,
}: {
  readonly id: Id;
  readonly state: MenuState;
  /** The button of a place other than the board. */
  readonly trigger?: ReactElement;
}) {
  const lane = useJourney((snapshot) => snapshot.lanes.find((one) => one.id === id) ?? null);
  if (lane === null) return null;
  return (
    <Menu state={state} trigger={trigger ?? <MoreButton label={`lane ${lane.name}`} />} side="right">
      <LaneItems id={id} />
    </Menu>
  );
}

function LaneItems({ id }: { readonly id: Id }) {
  const session = useSession();
  const lanes = useJourney((snapshot) => snapshot.lanes);
  const index = lanes.findIndex((one) => one.id === id);
  const lane = lanes[index];
  if (lane === undefined) return null;
  const kind = holdsCards(lane) ? lane.kind : 'notes';
  return (
    <>
      <MenuItem
        keys="F2"
        onSelect={() => {
          session.editing.set({ collection: 'lanes', id, field: 'name' });
        }}
      >
        Rename
      </MenuItem>
      <MenuItem
        onSelect={() => {
          insertLane(session, kind, id);
        }}
      >
        Insert lane above
      </MenuItem>
      <MenuItem
        onSelect={() => {
          insertLane(session, kind, lanes[index + 1]?.id ?? null);
        }}
      >
        Insert lane below
      </MenuItem>
      <MenuItem
        keys="Alt+↑"
        isDisabled={index === 0}
        onSelect={() => {
          nudge(session, 'lanes', id, -1);
        }}
      >
        Move up
      </MenuItem>
      <MenuItem
        keys="Alt+↓"
        isDisabled={index === lanes.length - 1}
        onSelect={() => {
          nudge(session, 'lanes', id, 1);
        }}
      >
        Move down
      </MenuItem>
      <MenuSeparator />
      <ColourChoice
        value={lane.colour}
        onChange={(colour) => {
          edit(session, 'Recolour lane', () => {
            setLaneColour(session.document, { id, colour });
          });
        }}
      />
      <MenuSeparator />
      <MenuItem
        isDanger
        isDisabled={holdsCards(lane) && lanes.filter(holdsCards).length === 1}
        onSelect={() => {
          takeOutLane(session, id);
        }}
      >
        {holdsCards(lane) ? 'Remove lane and its cards' : 'Remove lane'}
      </MenuItem>
    </>
  );
}
