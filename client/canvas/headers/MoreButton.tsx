import type { ComponentProps } from 'react';
import styles from './Headers.module.css';
import { say } from '../../words/say.ts';

/** The ⋯ of a header. */
export function MoreButton({
  of,
  name,
  ...props
}: { readonly of: 'stage' | 'lane'; readonly name: string } & ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...props}
      className={styles['more']}
      tabIndex={-1}
      aria-label={
        of === 'stage' ? say('More for stage {name}', { name }) : say('More for lane {name}', { name })
      }
    >
      <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden>
        <path d="M3.5 8h0M8 8h0M12.5 8h0" />
      </svg>
    </button>
  );
}
