import { useJourney } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { say } from '../../words/say.ts';
import { AddNeed } from './AddNeed.tsx';
import styles from './TeamNeeds.module.css';
import { TeamNeedItem } from './TeamNeedItem.tsx';

/** All needs of the team's own, to rename, recolour, put in order, retire and bring back. */
export function TeamNeedsDialog({ onClose }: { readonly onClose: () => void }) {
  const needs = useJourney(({ teamNeeds }) => teamNeeds);
  const offered = needs.filter(({ isRetired }) => !isRetired);
  const retired = needs.filter(({ isRetired }) => isRetired);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('Our own needs')}
      description={say('What your customers need beyond the catalogues. They belong to this journey.')}
      size="medium"
      footer={
        <Button kind="primary" onClick={onClose}>
          {say('Done')}
        </Button>
      }
    >
      <ul className={styles['list']}>
        {offered.map((need, index) => (
          <TeamNeedItem
            key={need.id}
            need={need}
            previous={offered[index - 1]?.id ?? null}
            afterNext={offered[index + 2]?.id ?? null}
            isLast={index === offered.length - 1}
          />
        ))}
      </ul>
      <AddNeed />
      {retired.length > 0 && (
        <>
          <h3 className={styles['heading']}>{say('Retired')}</h3>
          <p className={styles['hint']}>{say('Not offered any more; they stay where they are marked.')}</p>
          <ul className={styles['list']}>
            {retired.map((need) => (
              <TeamNeedItem key={need.id} need={need} previous={null} afterNext={null} isLast />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
