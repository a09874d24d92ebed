import { useState } from 'react';
import type { Person } from '../../../shared/protocol/person.ts';
import type { EditFindingsRequest, FindingGroup } from '../../../shared/protocol/review.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { say } from '../../words/say.ts';
import styles from './FollowUpBar.module.css';

const MOST = 6;

/** Chooses who answers for something: oneself, somebody who answers for other findings, anybody's name, or nobody. */
export function OwnerChoice({
  person,
  owners,
  onChoose,
}: {
  readonly person: Person;
  readonly owners: readonly FindingGroup[];
  readonly onChoose: (owner: NonNullable<EditFindingsRequest['owner']> | null) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const wanted = name.trim().toLocaleLowerCase();
  const known = owners.filter(
    ({ key, label }) => key !== '' && key !== person.id && label.toLocaleLowerCase().includes(wanted),
  );
  const choose = (owner: NonNullable<EditFindingsRequest['owner']> | null): void => {
    setIsOpen(false);
    setName('');
    onChoose(owner);
  };
  return (
    <Popover
      title={say('Owner')}
      side="top"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button>{say('Owner')}</Button>}
    >
      <form
        className={styles['choice']}
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted === '') return;
          const same = known.find(({ label }) => label.toLocaleLowerCase() === wanted);
          choose(same === undefined ? { person: null, name: name.trim() } : ownerOf(same));
        }}
      >
        <TextField
          label={say('A person or a team')}
          isLabelHidden
          placeholder={say('A person or a team')}
          maxLength={200}
          value={name}
          onChange={setName}
        />
        <Button
          kind="quiet"
          className={styles['option']}
          onClick={() => {
            choose({ person: person.id, name: person.name });
          }}
        >
          {say('{name} (you)', { name: person.name })}
        </Button>
        {known.slice(0, MOST).map((owner) => (
          <Button
            key={owner.key}
            kind="quiet"
            className={styles['option']}
            onClick={() => {
              choose(ownerOf(owner));
            }}
          >
            {owner.label}
          </Button>
        ))}
        <Button
          kind="quiet"
          className={styles['option']}
          onClick={() => {
            choose(null);
          }}
        >
          {say('Nobody')}
        </Button>
        {wanted !== '' && (
          <Button kind="primary" type="submit">
            {say('Assign to {name}', { name: name.trim() })}
          </Button>
        )}
      </form>
    </Popover>
  );
}

/** Keys are ids of people, or names after a colon. */
function ownerOf({ key, label }: FindingGroup) {
  return { person: key.startsWith(':') ? null : key, name: label };
}
