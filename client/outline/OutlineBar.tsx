import { Printer } from 'lucide-react';
import { printJourney } from '../actions/faceActions.ts';
import { useMayEdit, useSession } from '../model/useSession.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { say } from '../words/say.ts';
import { AddLane } from './AddLane.tsx';
import { AddStage } from './AddStage.tsx';
import { MarkPlace } from './MarkPlace.tsx';
import type { OutlineLayout } from './nextItem.ts';
import styles from './OutlineBar.module.css';

/** How the outline is laid out, and what can be done in it. */
export function OutlineBar({
  layout,
  onLayoutChange,
}: {
  readonly layout: Exclude<OutlineLayout, 'stage'>;
  readonly onLayoutChange: (layout: Exclude<OutlineLayout, 'stage'>) => void;
}) {
  return (
    <div className={styles['bar']}>
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
      <MarkPlace />
      <span className={styles['space']} />
      <OutlineTools />
    </div>
  );
}

/** Adds stages and lanes, and prints. */
export function OutlineTools() {
  const session = useSession();
  const mayEdit = useMayEdit();
  return (
    <div className={styles['adding']}>
      {mayEdit && <AddStage />}
      {mayEdit && <AddLane />}
      <IconButton label={say('Print')} onClick={() => printJourney.perform(session)}>
        <Printer aria-hidden />
      </IconButton>
    </div>
  );
}
