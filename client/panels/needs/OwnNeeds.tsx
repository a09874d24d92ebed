import { Settings2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { useJourney } from '../../model/useSession.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import { NeedRow } from '../marking/NeedRow.tsx';
import styles from '../marking/NeedRow.module.css';
import { AddNeed } from './AddNeed.tsx';
import { comesLater } from '../../ui/comesLater.ts';

const TeamNeedsDialog = comesLater(async () => (await import('./TeamNeedsDialog.tsx')).TeamNeedsDialog);

/** The team's own needs: those that are offered, a line for another one, and the way to all of them. */
export function OwnNeeds({
  subjects,
  listed,
}: {
  readonly subjects: readonly Id[];
  /** Those that are in sight already. */
  readonly listed: readonly string[];
}) {
  const { own } = useNeedBook();
  const hasAny = useJourney(({ teamNeeds }) => teamNeeds.length > 0);
  const [isManaging, setIsManaging] = useState(false);
  return (
    <div>
      <div className={styles['ownHead']}>
        <h4 className={styles['catalogue']}>{say('Our own')}</h4>
        {hasAny && (
          <IconButton
            label={say('Manage our needs')}
            className={styles['manage']}
            onClick={() => {
              setIsManaging(true);
            }}
          >
            <Settings2 aria-hidden />
          </IconButton>
        )}
      </div>
      <ul className={styles['list']}>
        {own
          .filter(({ id }) => !listed.includes(id))
          .map(({ id }) => (
            <NeedRow key={id} subjects={subjects} need={id} />
          ))}
      </ul>
      <AddNeed />
      <Suspense>
        {isManaging && (
          <TeamNeedsDialog
            onClose={() => {
              setIsManaging(false);
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
