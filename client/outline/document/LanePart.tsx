import { Plus } from 'lucide-react';
import { memo } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { holdsCards, type Lane } from '../../../shared/journey/lane.ts';
import { cellKey } from '../../../shared/journey/snapshot.ts';
import { useJourney, useMayEdit } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { say, sayCount } from '../../words/say.ts';
import { editItem } from '../editItem.ts';
import { HeadingMenu } from '../HeadingMenu.tsx';
import itemStyles from '../Item.module.css';
import { useIsCurrent, useIsEditing, useOutline } from '../outlineContext.ts';
import { OutlineTitleEditor } from '../OutlineTitleEditor.tsx';
import { headingName } from '../subjectWords.ts';
import { CardEntry } from './CardEntry.tsx';
import styles from './Document.module.css';
import { DrawnPart } from './DrawnPart.tsx';

const NONE: readonly Id[] = [];

/** What a lane holds in one stage. */
export const LanePart = memo(function LanePart({
  stage,
  lane,
  isDeep,
}: {
  readonly stage: Id;
  readonly lane: Lane;
  /** Whether its stage is a part, so that all headings are one level deeper. */
  readonly isDeep: boolean;
}) {
  const cards = useJourney((snapshot) => snapshot.cells.get(cellKey(stage, lane.id)) ?? NONE);
  const hasCards = holdsCards(lane);
  return (
    <section className={styles['lane']} data-empty={(hasCards && cards.length === 0) || undefined}>
      <LaneHeading stage={stage} lane={lane} count={hasCards ? cards.length : null} isDeep={isDeep} />
      {cards.length > 0 && (
        <ol className={styles['cards']}>
          {cards.map((id) => (
            <CardEntry key={id} id={id} isDeep={isDeep} />
          ))}
        </ol>
      )}
      {!hasCards && <DrawnPart kind={lane.kind} stage={stage} />}
    </section>
  );
});

function LaneHeading({
  stage,
  lane,
  count,
  isDeep,
}: {
  readonly stage: Id;
  readonly lane: Lane;
  readonly count: number | null;
  readonly isDeep: boolean;
}) {
  const Heading = isDeep ? 'h4' : 'h3';
  const outline = useOutline();
  const place = { kind: 'cell', stage, lane: lane.id } as const;
  const isCurrent = useIsCurrent(place);
  const isEditing = useIsEditing(lane.id);
  const mayEdit = useMayEdit();
  const name = headingName(lane.name, 'lane');
  return (
    <div className={styles['laneHeading']}>
      <Heading className={styles['laneName']}>
        {isEditing && isCurrent ? (
          <OutlineTitleEditor
            text={{ collection: 'lanes', id: lane.id, field: 'name' }}
            label={say('Name of the lane')}
            placeholder={say('Lane')}
          />
        ) : (
          <button
            type="button"
            className={itemStyles['item']}
            data-item={`cell:${cellKey(stage, lane.id)}`}
            tabIndex={isCurrent ? 0 : -1}
            onClick={() => outline.goTo(place)}
          >
            <span className={itemStyles['title']}>{name}</span>
            {count !== null && (
              <span className="unseen">. {sayCount(count, '{count} card', '{count} cards')}</span>
            )}
          </button>
        )}
      </Heading>
      {mayEdit && count !== null && (
        <Button
          kind="quiet"
          icon={<Plus aria-hidden />}
          className={styles['add']}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={say('Add to {lane}', { lane: name })}
          onClick={() => editItem(outline, place)}
        >
          {say('Add')}
        </Button>
      )}
      {mayEdit && <HeadingMenu of="lane" id={lane.id} name={name} place={place} />}
    </div>
  );
}
