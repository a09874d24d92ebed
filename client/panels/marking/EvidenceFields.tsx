import { Trash2 } from 'lucide-react';
import { removeEvidence } from '../../../shared/changes/removeEvidence.ts';
import { setEvidence } from '../../../shared/changes/setEvidence.ts';
import { EVIDENCE_SOURCES, type Evidence } from '../../../shared/journey/evidence.ts';
import { EVIDENCE_GRADES } from '../../../shared/journey/needAtRisk.ts';
import { edit } from '../../actions/edit.ts';
import { SOURCE_WORDS } from '../../../shared/marks/detailNames.ts';
import { GRADE_WORDS } from '../../../shared/marks/markNames.ts';
import { useSession } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../words/say.ts';
import { DayField } from '../fields/DayField.tsx';
import drafts from '../fields/DraftField.module.css';
import { Labelled } from '../fields/Labelled.tsx';
import { LinkField } from '../fields/LinkField.tsx';
import { MoreFields } from '../fields/MoreFields.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { SharedField } from '../fields/SharedField.tsx';
import lists from './EvidenceList.module.css';
import { EvidenceScore } from './EvidenceScore.tsx';
import styles from './PainItem.module.css';
import { PersonaField } from './PersonaField.tsx';
import { words } from '../../words/words.ts';

/** Everything about one piece of evidence: what was said, by whom, when and where, how it scored and what it rests on. */
export function EvidenceFields({ evidence }: { readonly evidence: Evidence }) {
  const session = useSession();
  const { id, heardOn, persona, score, scale, sample, link } = evidence;
  const set = (fields: Partial<Omit<Evidence, 'id' | 'subject' | 'order' | 'quote'>>): void => {
    const change = (): void => {
      setEvidence(session.document, { id, ...fields });
    };
    edit(session, words('Edit evidence'), change, [evidence.subject]);
  };
  return (
    <div className={styles['fields']}>
      <SharedField
        text={{ collection: 'evidence', id, field: 'quote' }}
        label={say('Quote or figure')}
        step={words('Edit evidence')}
        placeholder={say('I had to say it three times')}
      />
      <Labelled label={say('Source')}>
        <Select
          label={say('Source')}
          isLabelHidden
          value={evidence.source}
          options={EVIDENCE_SOURCES.map((value) => ({ value, label: say(SOURCE_WORDS[value]) }))}
          onChange={(source) => {
            set({ source });
          }}
        />
      </Labelled>
      <Labelled label={say('What it rests on')}>
        <SegmentedControl
          label={say('What it rests on')}
          className={lists['grades'] ?? ''}
          value={evidence.grade}
          options={EVIDENCE_GRADES.map((value) => ({ value, label: say(GRADE_WORDS[value]) }))}
          onChange={(grade) => {
            if (grade !== null) set({ grade });
          }}
        />
      </Labelled>
      <MoreFields
        about={say('this evidence')}
        isUsed={[heardOn, persona, score, scale, sample, link].some((said) => said !== null)}
      >
        <div className={drafts['pair']}>
          <DayField
            label={say('Heard on')}
            value={heardOn}
            onKeep={(day) => {
              set({ heardOn: day });
            }}
          />
          <NumberField
            label={say('People asked')}
            value={sample}
            least={1}
            most={1_000_000_000}
            isWhole
            onKeep={(people) => {
              set({ sample: people });
            }}
          />
        </div>
        <EvidenceScore evidence={evidence} onSet={set} />
        <PersonaField
          value={persona}
          onChange={(chosen) => {
            set({ persona: chosen });
          }}
        />
        <LinkField
          value={link}
          onKeep={(address) => {
            set({ link: address });
          }}
        />
      </MoreFields>
      <div className={styles['foot']}>
        <span />
        <Button
          kind="quiet"
          icon={<Trash2 aria-hidden size={16} />}
          aria-label={say('Remove this evidence')}
          onClick={() => {
            const remove = (): void => {
              removeEvidence(session.document, { id, at: Date.now() });
            };
            if (!edit(session, words('Remove evidence'), remove, [evidence.subject])) return;
            session.announcement.set(say('Evidence removed'));
          }}
        >
          {say('Remove')}
        </Button>
      </div>
    </div>
  );
}
