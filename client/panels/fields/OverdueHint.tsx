import { say, sayCount } from '../../words/say.ts';
import styles from './OverdueHint.module.css';
import { useToday } from './useToday.ts';
import { daysBetween } from './daysBetween.ts';

/** Says that a day has come, or for how long it has passed; nothing before. */
export function OverdueHint({ on }: { readonly on: string | null }) {
  const today = useToday();
  if (on === null || on > today) return null;
  const days = daysBetween(on, today);
  return (
    <p className={styles['overdue']}>
      {days === 0 ? say('Due today') : sayCount(days, 'Overdue by {count} day', 'Overdue by {count} days')}
    </p>
  );
}
