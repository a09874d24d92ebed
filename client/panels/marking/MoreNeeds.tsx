import { useState } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { CATALOGUES } from '../../../shared/needs/catalogues.ts';
import { sevenNeeds } from '../../../shared/needs/sevenNeeds.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../words/say.ts';
import { OwnNeeds } from '../needs/OwnNeeds.tsx';
import { NeedRow } from './NeedRow.tsx';
import styles from './NeedRow.module.css';

const OTHERS = CATALOGUES.filter(({ id }) => id !== sevenNeeds.id);

/** The needs of the other catalogues, for when the seven are not enough; the team's own are in sight once there are any. */
export function MoreNeeds({
  subjects,
  listed,
}: {
  readonly subjects: readonly Id[];
  /** Those that are in sight already. */
  readonly listed: readonly string[];
}) {
  const [isOpen, setIsOpen] = useState(false);
  const { own } = useNeedBook();
  return (
    <>
      {isOpen &&
        OTHERS.map(({ id, label, needs }) => (
          <div key={id}>
            <h4 className={styles['catalogue']}>{say(label)}</h4>
            <ul className={styles['list']}>
              {needs
                .filter((need) => !listed.includes(need.id))
                .map((need) => (
                  <NeedRow key={need.id} subjects={subjects} need={need.id} />
                ))}
            </ul>
          </div>
        ))}
      {(isOpen || own.length > 0) && <OwnNeeds subjects={subjects} listed={listed} />}
      <Button
        kind="quiet"
        className={styles['more']}
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {isOpen ? say('Fewer needs') : say('More needs')}
      </Button>
    </>
  );
}
