import { Printer } from 'lucide-react';
import { printJourney } from '../actions/faceActions.ts';
import { useJourney, useMayEdit, useSession } from '../model/useSession.ts';
import { useStore } from '../model/useStore.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { say } from '../words/say.ts';
import { AddLane } from './AddLane.tsx';
import { AddStage } from './AddStage.tsx';
import { MoveMenu } from './MoveMenu.tsx';
import type { OutlineLayout } from './nextItem.ts';
import styles from './Outline.module.css';
import { CARDS_MENU } from './outline.ts';
import { useOutlineMenu, useOutlineParts } from './outlineContext.ts';

/** What can be done in the outline, and with what is selected in it. */
export function OutlineBar({
  layout,
  onLayoutChange,
  hasChoice,
}: {
  readonly layout: Exclude<OutlineLayout, 'stage'>;
  readonly onLayoutChange: (layout: Exclude<OutlineLayout, 'stage'>) => void;
  readonly hasChoice: boolean;
}) {
  const session = useSession();
  const mayEdit = useMayEdit();
  return (
    <div className={styles['bar']}>
      {hasChoice && (
        <SegmentedControl
          label={say('Show the outline as')}
          value={layout}
          options={[
            { value: 'table', label: say('Table') },
            { value: 'document', label: say('Document') },
          ]}
          onChange={(chosen) => {
            if (chosen !== null) onLayoutChange(chosen);
          }}
        />
      )}
      {mayEdit && <MarkPlace />}
      <span className={styles['space']} />
      {mayEdit && (
        <span className={styles['adding']}>
          <AddStage />
          <AddLane />
        </span>
      )}
      <IconButton
        label={say('Print')}
        onClick={() => {
          printJourney.perform(session);
        }}
      >
        <Printer aria-hidden />
      </IconButton>
    </div>
  );
}

/** What marks and moves the selection, while there is one. */
function MarkPlace() {
  const session = useSession();
  const selection = useStore(session.selection);
  const subjects = useJourney((snapshot) =>
    selection
      .filter((id) => snapshot.cards.has(id) || snapshot.stages.some((stage) => stage.id === id))
      .join(' '),
  );
  const menu = useOutlineMenu(CARDS_MENU);
  const { renderToolbar } = useOutlineParts();
  if (selection.length === 0) return null;
  return (
    <div className={styles['marking']}>
      {subjects !== '' && renderToolbar(subjects.split(' '), menu)}
      <MoveMenu />
    </div>
  );
}
