import { Button } from '../ui/Button.tsx';
import type { Wish } from './arrangeJourneys.ts';
import styles from './HomeEmpty.module.css';
import { say } from '../words/say.ts';

/** What home says when it has nothing to show: one thing to know, one thing to do. */
export function HomeEmpty({ wish, onCreate }: { readonly wish: Wish; readonly onCreate: () => void }) {
  if (wish.search.trim() !== '')
    return (
      <p className={styles['line']}>
        {say('No journey has “{words}” in its title, persona or stages.', { words: wish.search.trim() })}
      </p>
    );
  if (wish.isArchive) return <p className={styles['line']}>{say('Nothing is archived.')}</p>;
  return (
    <section className={styles['empty']}>
      <svg className={styles['picture']} viewBox="0 0 240 80" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((column) => (
          <rect
            key={column}
            x={column * 48 + 2}
            y={2}
            width={44}
            height={10}
            rx={3}
            className={styles['stage']}
          />
        ))}
        <path
          d="M24 36C48 36 48 30 72 30S96 62 120 62S144 44 168 44S192 34 216 34"
          className={styles['curve']}
        />
        <path d="M120 54l8 8-8 8-8-8z" className={styles['moment']} />
      </svg>
      <h2 className={styles['title']}>
        {say('A journey is what one customer goes through to reach one goal')}
      </h2>
      <p className={styles['text']}>
        {say(
          'Lay out its stages and touchpoints together, then mark where a need is at risk. You can also drop a file here.',
        )}
      </p>
      <Button kind="primary" onClick={onCreate}>
        {say('Start your first journey')}
      </Button>
    </section>
  );
}
