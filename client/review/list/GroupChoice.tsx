import { Select } from '../../ui/Select.tsx';
import { say } from '../../words/say.ts';
import { FACET_WORDS } from './facetWords.ts';
import { FACETS, type ReviewAsk } from './reviewAsk.ts';

/** What the list is grouped by. */
export function GroupChoice({
  ask,
  onAsk,
}: {
  readonly ask: ReviewAsk;
  readonly onAsk: (ask: ReviewAsk) => void;
}) {
  return (
    <Select
      label={say('Group by')}
      isLabelHidden
      value={ask.group ?? 'none'}
      options={[
        { value: 'none', label: say('Not grouped') },
        ...FACETS.map((facet) => ({
          value: facet,
          label: say('Grouped by {what}', { what: say(FACET_WORDS[facet]) }),
        })),
      ]}
      onChange={(chosen) => {
        onAsk({ ...ask, group: FACETS.find((facet) => facet === chosen) ?? null, page: 0 });
      }}
    />
  );
}
