import type { ReactElement } from 'react';
import { setLaneColour } from '../../../shared/changes/setLaneColour.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { canBeHigher, holdsCards, type Lane } from '../../../shared/journey/lane.ts';
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts';
import { nudge } from '../../actions/arrange.ts';
import { insertLane } from '../../actions/insertLane.ts';
import { foldLane, LANE_STEP, setLaneHeight } from '../../actions/laneActions.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { Menu, type MenuState } from '../../ui/Menu.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MenuSeparator } from '../../ui/MenuSeparator.tsx';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import { EndItems } from './EndItems.tsx';
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
    <Menu state={state} trigger={trigger ?? <MoreButton of="lane" name={lane.name} />} side="right">
      <LaneItems id={id} />
    </Menu>
  );
}

function LaneItems({ id }: { readonly id: Id }) {
  const session = useSession();
  const lanes = useJourney((snapshot) => snapshot.lanes);
  const lane = lanes.find((one) => one.id === id);
  if (lane === undefined) return null;
  return (
    <>
      <PlaceItems lane={lane} />
      <MenuSeparator />
      <SizeItems lane={lane} />
      <MenuSeparator />
      <EndItems
        collection="lanes"
        subject={lane}
        label={words('Recolour lane')}
        recolour={(colour) => {
          setLaneColour(session.document, { id, colour });
        }}
        isNeeded={holdsCards(lane) && lanes.filter(holdsCards).length === 1}
      >
        {holdsCards(lane) ? say('Remove lane…') : say('Remove lane')}
      </EndItems>
    </>
  );
}

/** What a lane is called and where it stands. */
function PlaceItems({ lane }: { readonly lane: Lane }) {
  const session = useSession();
  const lanes = useJourney((snapshot) => snapshot.lanes);
  const { id } = lane;
  const index = lanes.findIndex((one) => one.id === id);
  const kind = holdsCards(lane) ? lane.kind : 'notes';
  return (
    <>
      <MenuItem
        keys="F2"
        onSelect={() => {
          session.editing.set({ collection: 'lanes', id, field: 'name' });
        }}
      >
        {say('Rename')}
      </MenuItem>
      <MenuItem
        onSelect={() => {
          insertLane(session, kind, id);
        }}
      >
        {say('Insert lane above')}
      </MenuItem>
      <MenuItem
        onSelect={() => {
          insertLane(session, kind, lanes[index + 1]?.id ?? null);
        }}
      >
        {say('Insert lane below')}
      </MenuItem>
      <MenuItem
        keys="Alt+↑"
        isDisabled={index === 0}
        onSelect={() => {
          nudge(session, 'lanes', id, -1);
        }}
      >
        {say('Move up')}
      </MenuItem>
      <MenuItem
        keys="Alt+↓"
        isDisabled={index === lanes.length - 1}
        onSelect={() => {
          nudge(session, 'lanes', id, 1);
        }}
      >
        {say('Move down')}
      </MenuItem>
    </>
  );
}

/** How high a lane is: the other way to what dragging its lower edge does. */
function SizeItems({ lane }: { readonly lane: Lane }) {
  const session = useSession();
  const { id, isCollapsed } = lane;
  const row = layoutJourney(session.journey.get()).lanes.find((one) => one.id === id);
  const height = row?.height ?? 0;
  const canSize = canBeHigher(lane) && !isCollapsed;
  return (
    <>
      <MenuItem
        onSelect={() => {
          foldLane(session, id, !isCollapsed);
        }}
      >
        {isCollapsed ? say('Unfold lane') : say('Fold lane')}
      </MenuItem>
      {canSize && (
        <MenuItem
          onSelect={() => {
            setLaneHeight(session, id, height + LANE_STEP);
          }}
        >
          {say('Higher')}
        </MenuItem>
      )}
      {canSize && lane.height !== null && (
        <>
          <MenuItem
            onSelect={() => {
              setLaneHeight(session, id, height - LANE_STEP);
            }}
          >
            {say('Lower')}
          </MenuItem>
          <MenuItem
            onSelect={() => {
              setLaneHeight(session, id, null);
            }}
          >
            {say('Fit to its cards')}
          </MenuItem>
        </>
      )}
    </>
  );
}
