import { useStore } from '../../model/useStore.ts';
import styles from './Overlays.module.css';
import { useBoard } from '../useBoard.ts';

/** The rectangle that is being drawn to select cards. */
export function Marquee() {
  const rect = useStore(useBoard().marquee);
  if (rect === null) return null;
  return (
    <div
      className={styles['marquee']}
      style={{ transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.width, height: rect.height }}
    />
  );
}
