import { useMemo } from 'react';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { peopleHere } from './peopleHere.ts';
import styles from './PeopleHere.module.css';

const MOST_SHOWN = 4;

/** Who else is on this journey now; opens to the list of their names. */
export function PeopleHere() {
  const { presence, person } = useSession();
  const people = useStore(
    presence.others,
    useMemo(() => peopleHere(person.id), [person.id]),
  );
  if (people.length === 0) return null;
  const more = people.length - MOST_SHOWN;
  const label = `Here now: ${people.map(({ name }) => name).join(', ')}`;
  return (
    <Popover
      title="Here now"
      align="end"
      trigger={
        <button type="button" className={styles['people']} aria-label={label} title={label}>
          {people.slice(0, MOST_SHOWN).map(({ id, name, colour }) => (
            <Avatar key={id} name={name} colour={colour} isDecorative />
          ))}
          {more > 0 && <span className={styles['more']}>+{more}</span>}
        </button>
      }
    >
      <ul className={styles['list']}>
        <li className={styles['person']}>
          <Avatar name={person.name} colour={person.colour} size="small" isDecorative />
          {person.name} (you)
        </li>
        {people.map(({ id, name, colour }) => (
          <li key={id} className={styles['person']}>
            <Avatar name={name} colour={colour} size="small" isDecorative />
            {name}
          </li>
        ))}
      </ul>
    </Popover>
  );
}
