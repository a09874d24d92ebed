import { useJourney } from '../../model/useSession.ts';
import styles from '../Inspector.module.css';
import { JourneyFindings } from '../subjects/JourneyFindings.tsx';
import { JourneySummary } from '../subjects/JourneySummary.tsx';
import { Overline } from '../fields/Overline.tsx';
import { ReadCare } from './ReadCare.tsx';
import { ReadPersonas } from './ReadPersonas.tsx';
import { ReadText } from './ReadText.tsx';
import { Section } from '../fields/Section.tsx';

/** The journey itself, for those who may only look. */
export function ReadJourney() {
  const header = useJourney((snapshot) => snapshot.header);
  return (
    <>
      <div className={styles['part']}>
        <Overline>{header.state === 'as-is' ? 'Journey, as-is' : 'Journey, to-be'}</Overline>
        <p className={styles['readTitle']}>{header.title}</p>
        <ReadText label="Persona" words={header.persona} />
        <ReadText label="Goal" words={header.goal} />
        <ReadText label="Scenario" words={header.scenario} />
        <ReadText label="Notes" words={header.notes} />
        <ReadCare owner={header.owner} reviewOn={header.reviewOn} />
      </div>
      <ReadPersonas />
      <JourneyFindings />
      <Section title="Marked so far">
        <JourneySummary />
      </Section>
    </>
  );
}
