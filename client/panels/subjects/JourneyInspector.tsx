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
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';

const LABELS = { 'as-is': words('As-is'), 'to-be': words('To-be') } as const;

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
              label={say('State of the journey')}
              className={styles['small'] ?? ''}
              value={state}
              options={JOURNEY_STATES.map((value) => ({ value, label: say(LABELS[value]) }))}
              onChange={(chosen) => {
                if (chosen === null) return;
                edit(session, words('Set as-is or to-be'), () => {
                  setJourneyState(session.document, chosen);
                });
              }}
            />
          }
        >
          {say('Journey')}
        </Overline>
        <SharedField
          text={{ collection: 'header', field: 'title' }}
          label={say('Title')}
          isLabelHidden
          isOneLine
          look="title"
          placeholder={say('Name this journey')}
        />
        <SharedField
          text={{ collection: 'header', field: 'persona' }}
          label={say('Persona')}
          placeholder={say('Who walks this journey')}
        />
        <SharedField
          text={{ collection: 'header', field: 'goal' }}
          label={say('Goal')}
          placeholder={say('What they want to reach')}
        />
        <SharedField
          text={{ collection: 'header', field: 'scenario' }}
          label={say('Scenario')}
          placeholder={say('In which situation')}
        />
        <SharedField text={{ collection: 'header', field: 'notes' }} label={say('Notes')} />
        <CareFields card={null} owner={owner} reviewOn={reviewOn} />
      </div>
      <PersonasSection />
      <JourneyFindings />
      <Section title={say('Marked so far')}>
        <JourneySummary />
      </Section>
    </>
  );
}
