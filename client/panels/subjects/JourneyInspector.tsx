import { setJourneyState } from '../../../shared/changes/setJourneyState.ts';
import { JOURNEY_STATES } from '../../../shared/journey/header.ts';
import { edit } from '../../actions/edit.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import styles from '../Inspector.module.css';
import { CareFields } from './CareFields.tsx';
import { JourneyFindings } from './JourneyFindings.tsx';
import { JourneySummary } from './JourneySummary.tsx';
import { Overline } from '../fields/Overline.tsx';
import { Section } from '../fields/Section.tsx';
import { PersonasSection } from '../personas/PersonasSection.tsx';
import { SharedField } from '../fields/SharedField.tsx';

const LABELS = { 'as-is': 'As-is', 'to-be': 'To-be' } as const;
const STATES = JOURNEY_STATES.map((value) => ({ value, label: LABELS[value] }));

/** The journey itself, for when nothing is selected. */
export function JourneyInspector() {
  const session = useSession();
  const { state, owner, reviewOn } = useJourney((snapshot) => snapshot.header);
  return (
    <>
      <div className={styles['part']}>
        <Overline
          action={
            <SegmentedControl
              label="State of the journey"
              className={styles['small'] ?? ''}
              value={state}
              options={STATES}
              onChange={(chosen) => {
                if (chosen === null) return;
                edit(session, 'Set as-is or to-be', () => {
                  setJourneyState(session.document, chosen);
                });
              }}
            />
          }
        >
          Journey
        </Overline>
        <SharedField
          text={{ collection: 'header', field: 'title' }}
          label="Title"
          isLabelHidden
          isOneLine
          look="title"
          placeholder="Name this journey"
        />
        <SharedField
          text={{ collection: 'header', field: 'persona' }}
          label="Persona"
          placeholder="Who walks this journey"
        />
        <SharedField
          text={{ collection: 'header', field: 'goal' }}
          label="Goal"
          placeholder="What they want to reach"
        />
        <SharedField
          text={{ collection: 'header', field: 'scenario' }}
          label="Scenario"
          placeholder="In which situation"
        />
        <SharedField text={{ collection: 'header', field: 'notes' }} label="Notes" />
        <CareFields card={null} owner={owner} reviewOn={reviewOn} />
      </div>
      <PersonasSection />
      <JourneyFindings />
      <Section title="Marked so far">
        <JourneySummary />
      </Section>
    </>
  );
}
