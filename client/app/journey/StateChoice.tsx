import { ChevronDown } from 'lucide-react';
import { setJourneyState } from '../../../shared/changes/setJourneyState.ts';
import { JOURNEY_STATES } from '../../../shared/journey/header.ts';
import { edit } from '../../actions/edit.ts';
import { useJourney, useMayEdit, useSession } from '../../model/useSession.ts';
import { Menu } from '../../ui/Menu.tsx';
import { MenuChoice } from '../../ui/MenuChoice.tsx';
import styles from './StateChoice.module.css';

const WORDS = { 'as-is': 'As it is today', 'to-be': 'As it should become' } as const;

/** Whether the map shows how things are or how they should become. */
export function StateChoice() {
  const session = useSession();
  const state = useJourney(({ header }) => header.state);
  const mayEdit = useMayEdit();
  if (!mayEdit) return <span className={styles['state']}>{state}</span>;
  return (
    <Menu
      trigger={
        <button type="button" className={styles['state']} aria-label={`${state}, change`}>
          {state}
          <ChevronDown aria-hidden />
        </button>
      }
    >
      <MenuChoice
        label="This map shows the journey"
        value={state}
        options={JOURNEY_STATES.map((value) => ({ value, label: WORDS[value] }))}
        onChange={(chosen) =>
          edit(
            session,
            `Show ${chosen}`,
            () => {
              setJourneyState(session.document, chosen);
            },
            [],
          )
        }
      />
    </Menu>
  );
}
