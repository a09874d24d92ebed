import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { followPerson } from '../../actions/followPerson.ts';
import { cursorsAction, summonAction } from '../../actions/followActions.ts';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { peopleHere } from './peopleHere.ts';
import styles from './PeopleHere.module.css';
import { tip } from '../../ui/tip.ts';
import { formatList, say } from '../../words/say.ts';

const MOST_SHOWN = 4;

/** Who else is on this journey now; opens to the list of their names. */
export function PeopleHere() {
  const session = useSession();
  const { presence, person } = session;
  const people = useStore(
    presence.others,
    useMemo(() => peopleHere(person.id), [person.id]),
  );
  if (people.length === 0) return null;
  const more = people.length - MOST_SHOWN;
  const label = say('Here now: {names}', { names: formatList(people.map(({ name }) => name)) });
  return (
    <div className={styles['here']}>
      {people.slice(0, MOST_SHOWN).map(({ id, name, colour }) => (
        <button
          key={id}
          {...tip(say('Follow {name}', { name }))}
          type="button"
          className={styles['avatar']}
          aria-label={say('Follow {name}', { name })}
          onClick={() => {
            followPerson(session, id);
          }}
        >
          <Avatar name={name} colour={colour} isDecorative />
        </button>
      ))}
      <Popover
        title={say('Here now')}
        align="end"
        trigger={
          <button type="button" className={styles['people']} aria-label={label} title={label}>
            {more > 0 && <span>+{more}</span>}
            <ChevronDown aria-hidden />
          </button>
        }
      >
        <ul className={styles['list']}>
          <li className={styles['person']}>
            <Avatar name={person.name} colour={person.colour} size="small" isDecorative />
            {say('{name} (you)', { name: person.name })}
          </li>
          {people.map(({ id, name, colour }) => (
            <li key={id} className={styles['person']}>
              <button
                type="button"
                className={styles['follow']}
                onClick={() => {
                  followPerson(session, id);
                }}
              >
                <Avatar name={name} colour={colour} size="small" isDecorative />
                {name}
                <span>{say('Follow')}</span>
              </button>
            </li>
          ))}
        </ul>
        <WithAll />
      </Popover>
    </div>
  );
}

/** What can be done with everybody at once. */
function WithAll() {
  const session = useSession();
  const areShown = useStore(session.viewing.areCursorsShown);
  const isOwner = useStore(session.role, (role) => role === 'owner');
  return (
    <div className={styles['all']}>
      {isOwner && (
        <Button
          onClick={() => {
            summonAction.perform(session);
          }}
        >
          {say(summonAction.label)}
        </Button>
      )}
      <Button
        onClick={() => {
          cursorsAction.perform(session);
        }}
      >
        {areShown ? say('Hide their pointers') : say('Show their pointers')}
      </Button>
    </div>
  );
}
