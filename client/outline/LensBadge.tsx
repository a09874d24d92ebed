import type { Finding } from './lensFindings.ts';
import styles from './LensBadge.module.css';

/** What the lens finds on a stage or card, in words, as hot as it is; what steps back is only said. */
export function LensBadge({ finding }: { readonly finding: Finding | null }) {
  if (finding === null) return null;
  const { reading, words } = finding;
  return (
    <span
      className={reading.isDimmed && reading.value === null ? 'unseen' : styles['badge']}
      data-heat={reading.step}
    >
      {words}
    </span>
  );
}
