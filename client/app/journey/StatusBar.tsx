import { useJourney } from '../../model/useSession.ts';
import styles from './StatusBar.module.css';
import { ZoomControls } from './ZoomControls.tsx';

/** How much there is, and how near one looks. */
export function StatusBar() {
  const stages = useJourney((snapshot) => snapshot.stages.length);
  const cards = useJourney((snapshot) => snapshot.cards.size);
  return (
    <footer className={styles['bar']}>
      <p className={styles['size']}>
        {stages} {stages === 1 ? 'stage' : 'stages'} · {cards} {cards === 1 ? 'card' : 'cards'}
      </p>
      <span className={styles['space']} />
      <ZoomControls />
    </footer>
  );
}
