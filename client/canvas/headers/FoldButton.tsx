import type { Id } from '../../../shared/journey/id.ts';
import { foldLane } from '../../actions/laneActions.ts';
import { useBoard } from '../useBoard.ts';
import { say } from '../../words/say.ts';
import styles from './FoldButton.module.css';

/** Unfolds a lane that is folded to its label. */
export function FoldButton({ id, name }: { readonly id: Id; readonly name: string }) {
  const { session } = useBoard();
  return (
    <button
      type="button"
      className={styles['fold']}
      tabIndex={-1}
      aria-label={say('Unfold lane {name}', { name })}
      onClick={() => {
        foldLane(session, id, false);
      }}
    >
      <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden>
        <path d="M6 4l4 4-4 4" />
      </svg>
    </button>
  );
}
