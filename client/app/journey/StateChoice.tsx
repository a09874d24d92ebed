import { ChevronDown } from 'lucide-react';
import { setJourneyState } from '../../../shared/changes/setJourneyState.ts';
import { JOURNEY_STATES } from '../../../shared/journey/header.ts';
import { edit } from '../../actions/edit.ts';
import { useJourney, useMayEdit, useSession } from '../../model/useSession.ts';
import { STATE_WORDS } from '../../../shared/marks/markNames.ts';
import { Menu } from '../../ui/Menu.tsx';
import { MenuChoice } from '../../ui/MenuChoice.tsx';
import { MenuSeparator } from '../../ui/MenuSeparator.tsx';
import { CounterpartItems } from './CounterpartItems.tsx';
import styles from './StateChoice.module.css';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';

const EXPLAINED = { 'as-is': words('As it is today'), 'to-be': words('As it should become') } as const;

/** Whether the map shows how things are or how they should become. */
export function StateChoice() {
  const session = useSession();
  const state = useJourney(({ header }) => header.state);
  const mayEdit = useMayEdit();
  if (!mayEdit) return <span className={styles['state']}>{say(STATE_WORDS[state])}</span>;
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={styles['state']}
          aria-label={say('{state}, change', { state: say(STATE_WORDS[state]) })}
        >
          {say(STATE_WORDS[state])}
          <ChevronDown aria-hidden />
        </button>
      }
    >
      <MenuChoice
        label={say('This map shows the journey')}
        value={state}
        options={JOURNEY_STATES.map((value) => ({ value, label: say(EXPLAINED[value]) }))}
        onChange={(chosen) =>
          edit(
            session,
            words('Set as-is or to-be'),
            () => {
              setJourneyState(session.document, chosen);
            },
            [],
          )
        }
      />
      <MenuSeparator />
      <CounterpartItems />
    </Menu>
  );
}
