import { needBookOf } from '../../../shared/needs/needBook.ts';
import { setLens } from '../../actions/setLens.ts';
import { needLabel } from '../../marks/markWords.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../words/say.ts';
import { needsInUse } from './needsInUse.ts';
import styles from './LensBar.module.css';

const ALL = '';

/** Which need the lens on needs looks at: all of them, or one of those that are marked on the map. */
export function LensNeed({ need }: { readonly need: string | null }) {
  const session = useSession();
  const book = useJourney((snapshot) => needBookOf(snapshot.teamNeeds));
  const used = useJourney((snapshot) => needsInUse(snapshot.marks));
  const listed = need === null || used.includes(need) ? used : [...used, need];
  return (
    <div className={styles['need']}>
      <Select
        label={say('Need')}
        isLabelHidden
        value={need ?? ALL}
        options={[
          { value: ALL, label: say('All needs') },
          ...listed
            .toSorted(book.byCatalogue)
            .map((id) => ({ value: id, label: needLabel(book.needOf(id)) })),
        ]}
        onChange={(chosen) => {
          if (chosen !== (need ?? ALL))
            setLens(session, { kind: 'needs', need: chosen === ALL ? null : chosen });
        }}
      />
    </div>
  );
}
