import { useJourney } from '../../model/useSession.ts';
import styles from '../Inspector.module.css';
import { JourneyFindings } from '../subjects/JourneyFindings.tsx';
import { JourneySummary } from '../subjects/JourneySummary.tsx';
import { Overline } from '../fields/Overline.tsx';
import { ReadCare } from './ReadCare.tsx';
import { ReadPersonas } from './ReadPersonas.tsx';
import { ReadText } from './ReadText.tsx';
import { Section } from '../fields/Section.tsx';
import { say } from '../../words/say.ts';

/** The journey itself, for those who may only look. */
export function ReadJourney() {
  const header = useJourney((snapshot) => snapshot.header);
  return (
    <>
      <div className={styles['part']}>
        <Overline>{header.state === 'as-is' ? say('Journey, as-is') : say('Journey, to-be')}</Overline>
        <p dir="auto" className={styles['readTitle']}>
          {header.title}
        </p>
        <ReadText label={say('Persona')} words={header.persona} />
        <ReadText label={say('Goal')} words={header.goal} />
        <ReadText label={say('Scenario')} words={header.scenario} />
        <ReadText label={say('Notes')} words={header.notes} />
        <ReadCare owner={header.owner} reviewOn={header.reviewOn} />
      </div>
      <ReadPersonas />
      <JourneyFindings />
      <Section title={say('Marked so far')}>
        <JourneySummary />
      </Section>
    </>
  );
}
