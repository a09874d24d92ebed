import { ListFilter, Search, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { FacetsAnswer, FindingFacet } from '../../../shared/protocol/review.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { say } from '../../words/say.ts';
import { FACET_WORDS } from './facetWords.ts';
import { FacetFilter } from './FacetFilter.tsx';
import styles from './FilterBar.module.css';
import { FACETS, withFilter, type ReviewAsk } from './reviewAsk.ts';

/** The filters that managers use most are always in sight. */
const USUAL: readonly FindingFacet[] = ['kind', 'journey', 'severity', 'status', 'owner', 'due'];
/** Of the others, one cannot ask for what has none. */
const MAY_BE_NOTHING: readonly FindingFacet[] = ['owner', 'channel'];
/** Typing goes on while the server looks. */
const TYPING_MS = 200;

/** What the list is filtered by. */
export function FilterBar({
  ask,
  facets,
  onAsk,
}: {
  readonly ask: ReviewAsk;
  readonly facets: FacetsAnswer | null;
  readonly onAsk: (ask: ReviewAsk) => void;
}) {
  const [added, setAdded] = useState<FindingFacet | null>(null);
  const shown = FACETS.filter(
    (facet) => USUAL.includes(facet) || ask.filters[facet] !== undefined || facet === added,
  );
  const others = FACETS.filter((facet) => !shown.includes(facet));
  const isFiltered = ask.text !== '' || Object.keys(ask.filters).length > 0;
  return (
    <div role="group" aria-label={say('Filters')} className={styles['bar']}>
      <TextSearch
        text={ask.text}
        onText={(text) => {
          onAsk({ ...ask, text, page: 0 });
        }}
      />
      {shown.map((facet) => (
        <FacetFilter
          key={facet}
          facet={facet}
          isOpenAtFirst={facet === added}
          values={(facets?.[facet] ?? []).filter(({ key }) => key !== '' || MAY_BE_NOTHING.includes(facet))}
          chosen={ask.filters[facet] ?? []}
          onChange={(values) => {
            onAsk(withFilter(ask, facet, values));
          }}
        />
      ))}
      {others.length > 0 && (
        <Menu
          trigger={
            <Button kind="quiet" icon={<ListFilter aria-hidden />}>
              {say('More filters')}
            </Button>
          }
        >
          {others.map((facet) => (
            <MenuItem
              key={facet}
              onSelect={() => {
                setAdded(facet);
              }}
            >
              {say(FACET_WORDS[facet])}
            </MenuItem>
          ))}
        </Menu>
      )}
      {isFiltered && (
        <Button
          kind="quiet"
          icon={<X aria-hidden />}
          onClick={() => {
            setAdded(null);
            onAsk({ ...ask, filters: {}, text: '', page: 0 });
          }}
        >
          {say('Clear filters')}
        </Button>
      )}
    </div>
  );
}

function TextSearch({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const [draft, setDraft] = useState({ from: text, typed: text, sent: text });
  // Another address, such as a named view, brings its own words; one's own come back while one types on.
  if (draft.from !== text)
    setDraft({ ...draft, from: text, ...(draft.sent !== text && { typed: text, sent: text }) });
  const { typed } = draft;
  useEffect(() => {
    const sent = typed.trim();
    if (sent === text) return undefined;
    const timer = setTimeout(() => {
      setDraft((before) => ({ ...before, sent }));
      onText(sent);
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, text, onText]);
  return (
    <TextField
      type="search"
      label={say('Search findings')}
      isLabelHidden
      placeholder={say('Search')}
      icon={<Search aria-hidden />}
      className={styles['search'] ?? ''}
      value={typed}
      onChange={(value) => {
        setDraft({ ...draft, typed: value });
      }}
    />
  );
}
