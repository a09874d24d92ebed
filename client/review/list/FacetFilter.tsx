import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { FindingFacet, FindingGroup } from '../../../shared/protocol/review.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Popover } from '../../ui/Popover.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { formatNumber, say } from '../../words/say.ts';
import { FACET_WORDS, facetValueWords } from './facetWords.ts';
import styles from './FilterBar.module.css';

/** Beyond so many values one searches for them. */
const MANY = 8;
const MOST_SHOWN = 100;

/** Chooses the values of one facet of which any will do, each with how many findings have it. */
export function FacetFilter({
  facet,
  values,
  chosen,
  onChange,
  isOpenAtFirst = false,
}: {
  readonly facet: FindingFacet;
  readonly values: readonly FindingGroup[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly isOpenAtFirst?: boolean;
}) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const [search, setSearch] = useState('');
  const label = say(FACET_WORDS[facet]);
  const known = new Map(values.map((value) => [value.key, value]));
  // What was chosen stays to be taken away, also when nothing has it any more.
  const gone = chosen.filter((key) => !known.has(key)).map((key) => ({ key, label: key, count: 0 }));
  const named = [...values, ...gone].map((value) => ({ ...value, name: facetValueWords(facet, value) }));
  const wanted = search.trim().toLocaleLowerCase();
  const found = named.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const names = named.flatMap(({ key, name }) => (chosen.includes(key) ? [name] : []));
  const said =
    names.length > 2
      ? say('{name} and {count} more', { name: names[0] ?? '', count: names.length - 1 })
      : names.join(', ');
  return (
    <Popover
      title={label}
      isOpen={isOpen}
      onOpenChange={(open) => {
        setIsOpen(open);
        setSearch('');
      }}
      trigger={
        <Button className={classNames(styles['facet'], names.length > 0 && styles['on'])}>
          <span className={styles['facetWords']}>
            {names.length === 0 ? label : say('{field}: {value}', { field: label, value: said })}
          </span>
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      <div className={styles['values']}>
        {named.length > MANY && (
          <TextField
            label={say('Search')}
            isLabelHidden
            placeholder={say('Search')}
            type="search"
            value={search}
            onChange={setSearch}
          />
        )}
        <ul className={styles['list']}>
          {found.slice(0, MOST_SHOWN).map(({ key, name, count }) => (
            <li key={key}>
              <label className={styles['value']}>
                <input
                  type="checkbox"
                  checked={chosen.includes(key)}
                  onChange={(event) => {
                    onChange(
                      event.target.checked ? [...chosen, key] : chosen.filter((other) => other !== key),
                    );
                  }}
                />
                <span className={styles['valueName']} dir="auto">
                  {name}
                </span>
                <span className={styles['count']}>{formatNumber(count)}</span>
              </label>
            </li>
          ))}
          {found.length === 0 && <li className={styles['none']}>{say('Nothing here is called that')}</li>}
        </ul>
        {chosen.length > 0 && (
          <Button
            kind="quiet"
            onClick={() => {
              onChange([]);
            }}
          >
            {say('Any')}
          </Button>
        )}
      </div>
    </Popover>
  );
}
