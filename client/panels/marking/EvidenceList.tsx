import { Plus } from 'lucide-react';
import type { Id } from '../../../shared/journey/id.ts';
import { addEvidenceTo } from '../../actions/addEvidenceTo.ts';
import { useSession } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../words/say.ts';
import { EvidenceItems } from './EvidenceItems.tsx';
import styles from './EvidenceList.module.css';

/** What customers were heard to say about a mark, and a way to add to it. */
export function EvidenceList({
  subject,
  about,
}: {
  readonly subject: Id;
  /** What the evidence is for, said with the button. */
  readonly about: string;
}) {
  const session = useSession();
  return (
    <div className={styles['list']}>
      <EvidenceItems subject={subject} />
      <Button
        kind="quiet"
        className={styles['add']}
        icon={<Plus aria-hidden size={14} />}
        aria-label={say('Add evidence for {about}', { about })}
        onClick={() => {
          addEvidenceTo(session, subject);
        }}
      >
        {say('Add evidence')}
      </Button>
    </div>
  );
}
