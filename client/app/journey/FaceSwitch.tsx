import { ListTree, SquareKanban } from 'lucide-react';
import { switchFace } from '../../actions/faceActions.ts';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { say } from '../../words/say.ts';
import styles from './FaceSwitch.module.css';

/** Whether the journey is shown as a board or as an outline; where there is little room, a button to the other one. */
export function FaceSwitch() {
  const session = useSession();
  const face = useStore(session.face);
  const isBoard = face === 'board';
  return (
    <>
      <SegmentedControl
        label={say('Show the journey as')}
        className={styles['wide'] ?? ''}
        value={face}
        options={[
          { value: 'board', label: say('Board') },
          { value: 'outline', label: say('Outline') },
        ]}
        onChange={(chosen) => {
          if (chosen !== null) session.face.set(chosen);
        }}
      />
      <IconButton
        label={isBoard ? say('Show as outline') : say('Show as board')}
        keys={switchFace.keys?.[0]}
        className={styles['narrow']}
        onClick={() => switchFace.perform(session)}
      >
        {isBoard ? <ListTree aria-hidden /> : <SquareKanban aria-hidden />}
      </IconButton>
    </>
  );
}
