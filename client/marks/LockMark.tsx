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

/** A padlock in a square of 16. */
export const LOCK_PATH = 'M3.5 7.5h9v6h-9zM5.2 7.5V5.2a2.8 2.8 0 0 1 5.6 0v2.3';
