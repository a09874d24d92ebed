import { Trash2 } from 'lucide-react';
import { removePainPoint } from '../../../shared/changes/removePainPoint.ts';
import type { PainPoint } from '../../../shared/journey/painPoint.ts';
import { edit } from '../../actions/edit.ts';
import { useSession } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { HurtNeeds } from './HurtNeeds.tsx';
import styles from './PainItem.module.css';
import { PainRating } from './PainRating.tsx';
import { SharedField } from '../fields/SharedField.tsx';

/** Everything about one pain point: what it is, how bad and how often, whom it costs which need. */
export function PainFields({
  pain,
  score,
  isDoubled,
}: {
  readonly pain: PainPoint;
  readonly score: number;
  readonly isDoubled: boolean;
}) {
  const session = useSession();
  return (
    <div className={styles['fields']}>
      <SharedField
        text={{ collection: 'painPoints', id: pain.id, field: 'title' }}
        label="What hurts"
        step="Edit pain point"
        isOneLine
        placeholder="Has to say it all again"
      />
      <PainRating pain={pain} />
      <HurtNeeds pain={pain} />
      <SharedField
        text={{ collection: 'painPoints', id: pain.id, field: 'description' }}
        label="Description"
        step="Edit pain point"
      />
      <div className={styles['foot']}>
        <p className={styles['sum']}>
          Score {pain.severity} × {pain.frequency}
          {isDoubled && ' × 2 at a moment of truth'} = <strong>{score}</strong>
        </p>
        <Button
          kind="quiet"
          icon={<Trash2 aria-hidden size={16} />}
          onClick={() => {
            edit(session, 'Remove pain point', () => {
              removePainPoint(session.document, { id: pain.id, at: Date.now() });
            });
            session.announcement.set('Pain point removed');
          }}
        >
          Remove
        </Button>
      </div>
    </div>
  );
}
