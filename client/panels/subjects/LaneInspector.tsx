import type { Id } from '../../../shared/journey/id.ts';
import { useJourney, useLock, useMayEdit } from '../../model/useSession.ts';
import styles from '../Inspector.module.css';
import { Overline } from '../fields/Overline.tsx';
import { useSubjects } from './useSubjects.ts';
import { SharedField } from '../fields/SharedField.tsx';
import { say } from '../../words/say.ts';

/** A lane: its name; everything else about it is done at its label on the board. */
export function LaneInspector({ lane }: { readonly lane: Id }) {
  const name = useJourney((snapshot) => snapshot.lanes.find(({ id }) => id === lane)?.name ?? '');
  const lock = useLock(useSubjects(lane));
  const mayEdit = useMayEdit() && lock === null;
  return (
    <div className={styles['part']}>
      <Overline>{say('Lane')}</Overline>
      {mayEdit ? (
        <SharedField
          text={{ collection: 'lanes', id: lane, field: 'name' }}
          label={say('Name')}
          isLabelHidden
          isOneLine
          look="title"
          placeholder={say('Name this lane')}
        />
      ) : (
        <p>{name}</p>
      )}
    </div>
  );
}
