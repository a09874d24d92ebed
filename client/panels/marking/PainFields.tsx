import { Trash2 } from 'lucide-react';
import { removePainPoint } from '../../../shared/changes/removePainPoint.ts';
import { frequencyOf, type PainPoint } from '../../../shared/journey/painPoint.ts';
import { edit } from '../../actions/edit.ts';
import { useSession } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../words/say.ts';
import { FindingHistory } from '../history/FindingHistory.tsx';
import { AssumedHint } from './AssumedHint.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { HurtNeeds } from './HurtNeeds.tsx';
import { PainDetails } from './PainDetails.tsx';
import styles from './PainItem.module.css';
import { PainRating } from './PainRating.tsx';
import { SharedField } from '../fields/SharedField.tsx';
import { words } from '../../words/words.ts';

/** Everything about one pain point: what it is, how bad and how often, whom it costs which need, what is done about it. */
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
  const formula = { severity: pain.severity, frequency: frequencyOf(pain) };
  return (
    <div className={styles['fields']}>
      <SharedField
        text={{ collection: 'painPoints', id: pain.id, field: 'title' }}
        label={say('What hurts')}
        step={words('Edit pain point')}
        isOneLine
        placeholder={say('Has to say it all again')}
      />
      <PainRating pain={pain} />
      <HurtNeeds pain={pain} />
      <SharedField
        text={{ collection: 'painPoints', id: pain.id, field: 'description' }}
        label={say('Description')}
        step={words('Edit pain point')}
      />
      <PainDetails pain={pain} />
      <AssumedHint claim={pain} />
      <EvidenceList
        subject={pain.id}
        about={pain.title.trim() === '' ? say('this pain point') : pain.title}
      />
      <FindingHistory kind="pain" id={pain.id} about={say('this pain point')} />
      <div className={styles['foot']}>
        <p className={styles['sum']}>
          {isDoubled
            ? say('Score {severity} × {frequency} × 2 at a moment of truth =', formula)
            : say('Score {severity} × {frequency} =', formula)}{' '}
          <strong>{score}</strong>
        </p>
        <Button
          kind="quiet"
          icon={<Trash2 aria-hidden size={16} />}
          onClick={() => {
            edit(session, words('Remove pain point'), () => {
              removePainPoint(session.document, { id: pain.id, at: Date.now() });
            });
            session.announcement.set(say('Pain point removed'));
          }}
        >
          {say('Remove')}
        </Button>
      </div>
    </div>
  );
}
