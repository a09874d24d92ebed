import { LOCK_PATH } from '../../shared/marks/holdPaths.ts';
import { say } from '../words/say.ts';

/** Says that something is locked. */
export function LockMark({ size = 13 }: { readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      role="img"
      aria-label={say('Locked')}
      style={{ flex: 'none', color: 'var(--text-2)' }}
    >
      <path d={LOCK_PATH} fill="none" stroke="currentColor" strokeWidth={1.6} strokeLinejoin="round" />
    </svg>
  );
}
