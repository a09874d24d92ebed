import { ChevronRight } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { FindingKind } from '../../../shared/protocol/review.ts';
import { say } from '../../words/say.ts';
import styles from '../fields/MoreFields.module.css';
import { comesLater } from '../../ui/comesLater.ts';

const KeptHistory = comesLater(async () => (await import('./KeptHistory.tsx')).KeptHistory);

/** Folds away who changed what of a finding; it is asked for once somebody wants to know. */
export function FindingHistory({
  kind,
  id,
  about,
}: {
  readonly kind: FindingKind;
  readonly id: string;
  /** What has this history, for those who hear only the button. */
  readonly about: string;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles['more']}
        aria-expanded={isOpen}
        aria-label={say('History of {about}', { about })}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {say('History')}
        <ChevronRight aria-hidden className={styles['chevron']} />
      </button>
      {isOpen && (
        <Suspense>
          <KeptHistory kind={kind} id={id} />
        </Suspense>
      )}
    </>
  );
}
