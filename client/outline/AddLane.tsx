import { Plus } from 'lucide-react';
import { CARD_LANE_KINDS, DRAWN_LANE_KINDS } from '../../shared/journey/lane.ts';
import { insertLane, LANE_NAMES } from '../actions/insertLane.ts';
import { useJourney, useSession } from '../model/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { MenuItem } from '../ui/MenuItem.tsx';
import { MenuSeparator } from '../ui/MenuSeparator.tsx';
import { say } from '../words/say.ts';

/** Adds a lane at the end: any kind that holds cards, and those that draw themselves and are not there yet. */
export function AddLane() {
  const session = useSession();
  const lanes = useJourney((snapshot) => snapshot.lanes);
  const drawn = DRAWN_LANE_KINDS.filter((kind) => lanes.every((lane) => lane.kind !== kind));
  return (
    <Menu
      trigger={
        <Button kind="quiet" icon={<Plus aria-hidden />}>
          {say('Add lane')}
        </Button>
      }
    >
      {CARD_LANE_KINDS.map((kind) => (
        <MenuItem key={kind} onSelect={() => insertLane(session, kind, null)}>
          {say(LANE_NAMES[kind])}
        </MenuItem>
      ))}
      {drawn.length > 0 && <MenuSeparator />}
      {drawn.map((kind) => (
        <MenuItem key={kind} onSelect={() => insertLane(session, kind, null)}>
          {say('{name}, drawn from the marks', { name: say(LANE_NAMES[kind]) })}
        </MenuItem>
      ))}
    </Menu>
  );
}
