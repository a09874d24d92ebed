import { FileUp, Plus, Search } from 'lucide-react';
import type { JourneySummary } from '../../shared/protocol/journeys.ts';
import { Button } from '../ui/Button.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { SORTINGS, type Sorting, type Wish } from './arrangeJourneys.ts';
import styles from './HomeTools.module.css';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';

const SORTING_WORDS: Readonly<Record<Sorting, string>> = {
  changed: words('Last changed'),
  title: words('Title'),
  risk: words('Most at risk'),
};

export interface HomeToolsProps {
  /** `null` until they are known. */
  readonly journeys: readonly JourneySummary[] | null;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  readonly onCreate: () => void;
  readonly onImport: () => void;
}

/** Finds, sorts, starts and imports journeys. */
export function HomeTools({ journeys, wish, onWish, onCreate, onImport }: HomeToolsProps) {
  // Nothing to find yet: the empty page offers the one thing to do. Until that is known, all is where it will be.
  const isFirst = journeys?.length === 0;
  const hasArchive = wish.isArchive || journeys?.some(({ archived }) => archived) === true;
  return (
    <div className={styles['tools']}>
      <h1 className={styles['title']}>{say('Journeys')}</h1>
      {hasArchive && (
        <SegmentedControl
          label={say('Which journeys')}
          value={wish.isArchive ? 'archive' : 'current'}
          options={[
            { value: 'current', label: say('Current') },
            { value: 'archive', label: say('Archived') },
          ]}
          onChange={(which) => onWish({ ...wish, isArchive: which === 'archive' })}
        />
      )}
      <div className={styles['find']} hidden={isFirst}>
        <TextField
          type="search"
          label={say('Search journeys')}
          isLabelHidden
          placeholder={say('Search')}
          icon={<Search aria-hidden />}
          className={styles['search'] ?? ''}
          value={wish.search}
          onChange={(search) => onWish({ ...wish, search })}
        />
        <Select
          label={say('Sort by')}
          isLabelHidden
          className={styles['sort'] ?? ''}
          value={wish.sorting}
          options={SORTINGS.map((value) => ({ value, label: say(SORTING_WORDS[value]) }))}
          onChange={(sorting) => onWish({ ...wish, sorting })}
        />
      </div>
      <div className={styles['start']}>
        <Button icon={<FileUp aria-hidden />} onClick={onImport}>
          {say('Import file')}
        </Button>
        {!isFirst && (
          <Button kind="primary" icon={<Plus aria-hidden />} onClick={onCreate}>
            {say('New journey')}
          </Button>
        )}
      </div>
    </div>
  );
}
