import { CARD_KINDS } from '../../../shared/journey/card.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { setKindOf } from '../../actions/setKindOf.ts';
import { useSession } from '../../model/useSession.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import styles from '../Inspector.module.css';
import { DIFFERS, useCommon } from '../subjects/useCommon.ts';

const LABELS = { touchpoint: 'Touchpoint', note: 'Note' } as const;
const OPTIONS = CARD_KINDS.map((value) => ({ value, label: LABELS[value] }));

/** Whether cards are touchpoints or notes; marks stay with them either way. */
export function KindField({ cards }: { readonly cards: readonly Id[] }) {
  const session = useSession();
  const kind = useCommon(cards, (snapshot, id) => snapshot.cards.get(id)?.kind ?? 'note');
  return (
    <SegmentedControl
      label="Kind of card"
      className={styles['small'] ?? ''}
      value={kind === DIFFERS ? null : kind}
      options={OPTIONS}
      onChange={(chosen) => {
        if (chosen !== null) setKindOf(session, cards, chosen);
      }}
    />
  );
}
