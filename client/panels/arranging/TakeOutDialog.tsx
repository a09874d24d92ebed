import { useEffect, useId, useState } from 'react';
import { cardsGoing, destinationsFor, takeOut } from '../../actions/takeOut.ts';
import type { Removal } from '../../model/viewing.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { say, sayCount } from '../../words/say.ts';
import styles from './TakeOutDialog.module.css';

/** Asks where the cards of a stage or lane go before it is removed: to its neighbour, to another one, or away with it. */
export function TakeOutDialog({ axis, id }: Removal) {
  const session = useSession();
  const name = useJourney((snapshot) => snapshot[axis].find((one) => one.id === id)?.name ?? null);
  const count = useJourney((snapshot) => cardsGoing(snapshot, axis, id).length);
  const list = useJourney((snapshot) => snapshot[axis]);
  const destinations = destinationsFor(session.journey.get(), axis, id);
  const before = list
    .slice(
      0,
      list.findIndex((one) => one.id === id),
    )
    .map((one) => one.id);
  const neighbour = destinations.findLast((one) => before.includes(one.id)) ?? destinations[0];
  const [chosen, setChosen] = useState<string | null>(null);
  const [isMoving, setMoving] = useState(true);
  const target = destinations.find((one) => one.id === chosen) ?? neighbour;
  const group = useId();
  const close = (): void => {
    session.viewing.removal.set(null);
    session.view.get()?.focus();
  };
  // Somebody else was faster: nothing is asked any more, also when they bring it back.
  const isMoot = name === null || target === undefined;
  useEffect(() => {
    if (!isMoot) return;
    session.viewing.removal.set(null);
    session.view.get()?.focus();
  }, [isMoot, session]);
  if (isMoot) return null;
  return (
    <Dialog
      isOpen
      onClose={close}
      title={say('Remove {name}?', { name: name || unnamed(axis) })}
      description={sayCount(
        count,
        '{count} card is in it. Where does it go?',
        '{count} cards are in it. Where do they go?',
      )}
      footer={
        <>
          <Button onClick={close}>{say('Cancel')}</Button>
          <Button
            kind={isMoving ? 'primary' : 'danger'}
            onClick={() => {
              takeOut(session, axis, id, isMoving ? target.id : null);
              close();
            }}
          >
            {isMoving ? say('Move and remove') : say('Remove all')}
          </Button>
        </>
      }
    >
      <fieldset className={styles['choices']}>
        <legend className="unseen">{say('The cards in it')}</legend>
        <label className={styles['choice']}>
          <input type="radio" name={group} checked={isMoving} onChange={() => setMoving(true)} />
          {say('Move them to')}
          <Select
            label={axis === 'stages' ? say('Stage') : say('Lane')}
            isLabelHidden
            value={target.id}
            options={destinations.map((one) => ({ value: one.id, label: one.name || unnamed(axis) }))}
            isDisabled={!isMoving}
            onChange={setChosen}
            {...(styles['where'] !== undefined && { className: styles['where'] })}
          />
        </label>
        <label className={styles['choice']}>
          <input type="radio" name={group} checked={!isMoving} onChange={() => setMoving(false)} />
          {say('Remove them, too')}
        </label>
      </fieldset>
    </Dialog>
  );
}

function unnamed(axis: Removal['axis']): string {
  return axis === 'stages' ? say('Unnamed stage') : say('Unnamed lane');
}
