import { CARD_KINDS } from '../../../shared/journey/card.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { setKindOf } from '../../actions/setKindOf.ts';
import { useSession } from '../../model/useSession.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import styles from '../Inspector.module.css';
import { DIFFERS, useCommon } from '../subjects/useCommon.ts';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';

const LABELS = { touchpoint: words('Touchpoint'), note: words('Note') } as const;

/** Whether cards are touchpoints or notes; marks stay with them either way. */
export function KindField({ cards }: { readonly cards: readonly Id[] }) {
  const session = useSession();
  const kind = useCommon(cards, (snapshot, id) => snapshot.cards.get(id)?.kind ?? 'note');
  return (
    <SegmentedControl
      label={say('Kind of card')}
      className={styles['small'] ?? ''}
      value={kind === DIFFERS ? null : kind}
      options={CARD_KINDS.map((value) => ({ value, label: say(LABELS[value]) }))}
      onChange={(chosen) => {
        if (chosen !== null) setKindOf(session, cards, chosen);
      }}
    />
  );
}
