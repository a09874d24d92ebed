import { CARD_LANE_KINDS, DRAWN_LANE_KINDS } from '../../../shared/journey/lane.ts';
import { insertLane, LANE_NAMES } from '../../actions/insertLane.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { Menu } from '../../ui/Menu.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MenuSeparator } from '../../ui/MenuSeparator.tsx';
import styles from './Strips.module.css';
import { useEndInSight } from './useEndInSight.ts';
import { say } from '../../words/say.ts';

/** Adds a lane below the others: any kind that holds cards, and those that draw themselves and are not there yet. */
export function AddLaneMenu() {
  const session = useSession();
  const bringIntoSight = useEndInSight('lanes');
  const lanes = useJourney((snapshot) => snapshot.lanes);
  const drawn = DRAWN_LANE_KINDS.filter((kind) => lanes.every((lane) => lane.kind !== kind));
  return (
    <Menu
      side="right"
      trigger={
        <button type="button" className={styles['add']} onFocus={bringIntoSight}>
          {say('+ Lane')}
        </button>
      }
    >
      {CARD_LANE_KINDS.map((kind) => (
        <MenuItem
          key={kind}
          onSelect={() => {
            insertLane(session, kind, null);
          }}
        >
          {say(LANE_NAMES[kind])}
        </MenuItem>
      ))}
      {drawn.length > 0 && <MenuSeparator />}
      {drawn.map((kind) => (
        <MenuItem
          key={kind}
          onSelect={() => {
            insertLane(session, kind, null);
          }}
        >
          {say('{name}, drawn from the marks', { name: say(LANE_NAMES[kind]) })}
        </MenuItem>
      ))}
    </Menu>
  );
}
