/** A way with one moment that counts. */
export function Logo() {
  return (
    <svg width={24} height={24} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width={32} height={32} rx={7} fill="var(--accent)" />
      <path
        d="M6 11c5 0 6 11 10 11s5-11 10-11"
        fill="none"
        stroke="var(--accent-text)"
        strokeWidth={3}
        strokeLinecap="round"
      />
    </svg>
  );
}
