import { memo } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { cellKey } from '../../../shared/journey/snapshot.ts';
import { useJourney } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { editItem } from '../editItem.ts';
import { CardItem } from '../CardItem.tsx';
import itemStyles from '../Item.module.css';
import { useIsCurrent, useOutline } from '../outlineContext.ts';
import styles from './Table.module.css';

const NONE: readonly Id[] = [];

/** The cards that lie where a stage and a lane meet. */
export const TableCell = memo(function TableCell({ stage, lane }: { readonly stage: Id; readonly lane: Id }) {
  const outline = useOutline();
  const cards = useJourney((snapshot) => snapshot.cells.get(cellKey(stage, lane)) ?? NONE);
  const isCurrent = useIsCurrent({ kind: 'cell', stage, lane });
  return (
    <td
      data-item={`cell:${cellKey(stage, lane)}`}
      className={styles['cell']}
      tabIndex={isCurrent ? 0 : -1}
      onClick={(event) => {
        if (event.target === event.currentTarget) outline.goTo({ kind: 'cell', stage, lane });
      }}
      onDoubleClick={(event) => {
        if (event.target === event.currentTarget) editItem(outline, { kind: 'cell', stage, lane });
      }}
    >
      {cards.length === 0 ? (
        <span className="unseen">{say('Empty')}</span>
      ) : (
        <ul className={itemStyles['cards']}>
          {cards.map((id) => (
            <li key={id}>
              <CardItem id={id} hasGlyphs />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
});
