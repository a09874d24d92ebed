import { memo } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import { cellKey, type JourneySnapshot } from '../../shared/journey/snapshot.ts';
import { useCard, useIsSelected, useJourney, useMarks } from '../model/useSession.ts';
import { say } from '../words/say.ts';
import { linkedWords } from '../marks/linkedWords.ts';
import { CardGlyphs } from './CardGlyphs.tsx';
import styles from './Item.module.css';
import { editItem } from './editItem.ts';
import { LensBadge } from './LensBadge.tsx';
import { OutlineTitleEditor } from './OutlineTitleEditor.tsx';
import {
  useContextMenu,
  useIsCurrent,
  useIsEditing,
  useFinding,
  useIsFound,
  useOutline,
} from './outlineContext.ts';
import { useOthersAt } from './othersAt.ts';
import { cardSummary, cardTitle } from './subjectWords.ts';
import { words } from '../words/words.ts';

const NONE: readonly Id[] = [];

const PLACEHOLDERS = { touchpoint: words('I … because …'), note: words('Note') } as const;

/** A card by its title: what the keyboard walks over, selects and edits. The rest of it is in its name, and drawn small beside. */
export const CardItem = memo(function CardItem({
  id,
  hasGlyphs = false,
}: {
  readonly id: Id;
  readonly hasGlyphs?: boolean;
}) {
  const outline = useOutline();
  const card = useCard(id);
  const marks = useMarks(id);
  const isSelected = useIsSelected(id);
  const isFound = useIsFound(id);
  const finding = useFinding(id);
  const isCurrent = useIsCurrent({ kind: 'card', id });
  const isEditing = useIsEditing(id);
  const onContextMenu = useContextMenu({ kind: 'card', id });
  const others = useOthersAt(id);
  const cell = useJourney((snapshot) => cellOf(snapshot, id));
  // In a document they stand below it.
  const links = useJourney((snapshot) => (hasGlyphs ? linkedWords(snapshot, id).join(', ') : ''));
  if (card === null) return null;
  if (isEditing)
    return (
      <OutlineTitleEditor
        text={{ collection: 'cards', id, field: 'title' }}
        label={say('Title')}
        placeholder={say(PLACEHOLDERS[card.kind])}
      />
    );
  return (
    <button
      type="button"
      className={styles['item']}
      data-item={`card:${id}`}
      data-kind={card.kind}
      data-moment={marks.momentOfTruth?.state}
      data-dimmed={finding?.reading.isDimmed || undefined}
      data-found={isFound || undefined}
      data-selected={isSelected || undefined}
      data-others={others === null ? undefined : true}
      style={others === null ? undefined : { ['--other' as string]: others.colour }}
      tabIndex={isCurrent ? 0 : -1}
      onClick={(event) => outline.goTo({ kind: 'card', id }, event.shiftKey)}
      onDoubleClick={() => editItem(outline, { kind: 'card', id })}
      onContextMenu={onContextMenu}
    >
      <span dir="auto" className={styles['title']}>
        {cardTitle(card)}
      </span>
      {hasGlyphs && <CardGlyphs card={card} marks={marks} />}
      <span className="unseen">{`. ${[cardSummary(card, marks, cell), links].filter((part) => part !== '').join(', ')}`}</span>
      <LensBadge finding={finding} />
      {others !== null && (
        <span className={styles['others']}>{say('{names} here', { names: others.names })}</span>
      )}
    </button>
  );
});

/** The cards that lie together with a card. */
function cellOf({ cards, cells }: JourneySnapshot, id: Id): readonly Id[] {
  const place = cards.get(id)?.place;
  return (place && cells.get(cellKey(place.stage, place.lane))) ?? NONE;
}
