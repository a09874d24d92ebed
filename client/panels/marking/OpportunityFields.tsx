import { Trash2 } from 'lucide-react';
import { removeOpportunity } from '../../../shared/changes/removeOpportunity.ts';
import { setOpportunity } from '../../../shared/changes/setOpportunity.ts';
import type { Opportunity } from '../../../shared/journey/opportunity.ts';
import { edit } from '../../actions/edit.ts';
import { opportunityFormula } from '../../marks/opportunityFormula.ts';
import { useSession } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../words/say.ts';
import drafts from '../fields/DraftField.module.css';
import { EffortField } from '../fields/EffortField.tsx';
import { MoreFields } from '../fields/MoreFields.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { SharedField } from '../fields/SharedField.tsx';
import { FindingHistory } from '../history/FindingHistory.tsx';
import styles from './PainItem.module.css';
import { ServedNeeds } from './ServedNeeds.tsx';
import { ServedPains } from './ServedPains.tsx';
import { words } from '../../words/words.ts';

/** Everything about one opportunity: what it is, what it serves, and how much it is worth (Ulwick). */
export function OpportunityFields({ opportunity }: { readonly opportunity: Opportunity }) {
  const session = useSession();
  const { id, importance, satisfaction } = opportunity;
  const set = (fields: Partial<Pick<Opportunity, 'importance' | 'satisfaction' | 'effort'>>): void => {
    const change = (): void => {
      setOpportunity(session.document, { id, ...fields });
    };
    edit(session, words('Rate opportunity'), change, [opportunity.subject]);
  };
  return (
    <div className={styles['fields']}>
      <SharedField
        text={{ collection: 'opportunities', id, field: 'title' }}
        label={say('What could be done')}
        step={words('Edit opportunity')}
        isOneLine
        placeholder={say('Call back instead of holding the line')}
      />
      <div className={drafts['pair']}>
        <NumberField
          label={say('Importance, 0 to 10')}
          value={importance}
          least={0}
          most={10}
          onKeep={(value) => {
            set({ importance: value });
          }}
        />
        <NumberField
          label={say('Satisfaction, 0 to 10')}
          value={satisfaction}
          least={0}
          most={10}
          onKeep={(value) => {
            set({ satisfaction: value });
          }}
        />
      </div>
      <ServedNeeds opportunity={opportunity} />
      <ServedPains opportunity={opportunity} />
      <MoreFields
        about={say('this opportunity')}
        isUsed={opportunity.description.trim() !== '' || opportunity.effort !== null}
      >
        <SharedField
          text={{ collection: 'opportunities', id, field: 'description' }}
          label={say('Description')}
          step={words('Edit opportunity')}
        />
        <EffortField
          value={opportunity.effort}
          onChange={(effort) => {
            set({ effort });
          }}
        />
      </MoreFields>
      <FindingHistory kind="opportunity" id={id} about={say('this opportunity')} />
      <div className={styles['foot']}>
        <p className={styles['sum']}>{opportunityFormula(opportunity)}</p>
        <Button
          kind="quiet"
          icon={<Trash2 aria-hidden size={16} />}
          aria-label={say('Remove this opportunity')}
          onClick={() => {
            edit(session, words('Remove opportunity'), () => {
              removeOpportunity(session.document, { id, at: Date.now() });
            });
            session.announcement.set(say('Opportunity removed'));
          }}
        >
          {say('Remove')}
        </Button>
      </div>
    </div>
  );
}
