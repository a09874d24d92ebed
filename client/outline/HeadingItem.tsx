import type { Id } from '../../shared/journey/id.ts';
import { useIsSelected, useMayEdit } from '../model/useSession.ts';
import { say } from '../words/say.ts';
import { editItem } from './editItem.ts';
import { HeadingMenu } from './HeadingMenu.tsx';
import styles from './Item.module.css';
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
import { headingName } from './subjectWords.ts';

/** The name of a stage or lane, which the keyboard selects and edits, and its menu. */
export function HeadingItem({
  of,
  id,
  name,
  summary,
}: {
  readonly of: 'stage' | 'lane';
  readonly id: Id;
  readonly name: string;
  /** What else screen readers say of it. */
  readonly summary: string;
}) {
  const outline = useOutline();
  const isSelected = useIsSelected(id);
  const isFound = useIsFound(id);
  const finding = useFinding(id);
  const isCurrent = useIsCurrent({ kind: of, id });
  const isEditing = useIsEditing(id);
  const onContextMenu = useContextMenu({ kind: of, id });
  const others = useOthersAt(id);
  const mayEdit = useMayEdit();
  if (isEditing)
    return (
      <OutlineTitleEditor
        text={{ collection: of === 'stage' ? 'stages' : 'lanes', id, field: 'name' }}
        label={of === 'stage' ? say('Name of the stage') : say('Name of the lane')}
        placeholder={of === 'stage' ? say('Stage') : say('Lane')}
      />
    );
  return (
    <span className={styles['heading']}>
      <button
        type="button"
        className={styles['item']}
        data-item={`${of}:${id}`}
        data-dimmed={finding?.reading.isDimmed || undefined}
        data-found={isFound || undefined}
        data-selected={isSelected || undefined}
        data-others={others === null ? undefined : true}
        style={others === null ? undefined : { ['--other' as string]: others.colour }}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => outline.goTo({ kind: of, id })}
        onDoubleClick={() => editItem(outline, { kind: of, id })}
        onContextMenu={onContextMenu}
      >
        <span dir="auto" className={styles['title']}>
          {headingName(name, of)}
        </span>
        {summary !== '' && <span className="unseen">{`. ${summary}`}</span>}
        <LensBadge finding={finding} />
        {others !== null && (
          <span className={styles['others']}>{say('{names} here', { names: others.names })}</span>
        )}
      </button>
      {mayEdit && <HeadingMenu of={of} id={id} name={headingName(name, of)} place={{ kind: of, id }} />}
    </span>
  );
}
