import styles from './Card.module.css';

/** The gap that opens where a dragged card will land. */
export function LandingNode() {
  return <div className={styles['landing']} />;
}
