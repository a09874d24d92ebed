import { useJourney } from '../../model/useSession.ts';
import { useGradually } from '../useGradually.ts';
import styles from './Document.module.css';
import { DocumentHead } from './DocumentHead.tsx';
import { StageSection } from './StageSection.tsx';

const STAGES_AT_ONCE = 2;

/** The journey as a document: stage by stage, everything that is said in it. */
export function OutlineDocument() {
  const stages = useJourney((snapshot) => snapshot.stages);
  const count = useGradually(stages.length, STAGES_AT_ONCE);
  return (
    <div className={styles['scroller']}>
      <article className={styles['document']}>
        <DocumentHead />
        {stages.slice(0, count).map((stage, index) => (
          <StageSection
            key={stage.id}
            stage={stage}
            index={index}
            count={stages.length}
            isDeep={stage.parent !== null}
          />
        ))}
      </article>
    </div>
  );
}
