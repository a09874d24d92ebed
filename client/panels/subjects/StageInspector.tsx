import type { Id } from '../../../shared/journey/id.ts';
import { useJourney } from '../../model/useSession.ts';
import type { NeedsOpen } from './CardInspector.tsx';
import { EmotionField } from '../fields/EmotionField.tsx';
import { PersonaEmotions } from '../fields/PersonaEmotions.tsx';
import styles from '../Inspector.module.css';
import { DeliverySection } from '../marking/DeliverySection.tsx';
import { EvidenceSection } from '../marking/EvidenceSection.tsx';
import { MomentSection } from '../marking/MomentSection.tsx';
import { NeedsSection } from '../marking/NeedsSection.tsx';
import { OpportunitySection } from '../marking/OpportunitySection.tsx';
import { Overline } from '../fields/Overline.tsx';
import { PainSection } from '../marking/PainSection.tsx';
import { StagePictures } from '../pictures/StagePictures.tsx';
import { placeWords } from './placeWords.ts';
import { SharedField } from '../fields/SharedField.tsx';
import { useSubjects } from './useSubjects.ts';
import { say } from '../../words/say.ts';

/** Everything about one stage. */
export function StageInspector({ stage, needs }: { readonly stage: Id; readonly needs: NeedsOpen }) {
  const place = useJourney((snapshot) => placeWords(snapshot, stage));
  const subjects = useSubjects(stage);
  return (
    <>
      <div className={styles['part']}>
        <Overline>{place}</Overline>
        <div className={styles['words']}>
          <SharedField
            text={{ collection: 'stages', id: stage, field: 'name' }}
            label={say('Name')}
            isLabelHidden
            isOneLine
            look="title"
            placeholder={say('Name this stage')}
          />
          <SharedField
            text={{ collection: 'stages', id: stage, field: 'description' }}
            label={say('Description')}
            isLabelHidden
            look="bare"
            placeholder={say('Add a description')}
          />
        </div>
        <EmotionField subjects={subjects} />
        <PersonaEmotions subjects={subjects} />
      </div>
      <NeedsSection subjects={subjects} {...needs} />
      <MomentSection subjects={subjects} />
      <PainSection subject={stage} />
      <EvidenceSection subject={stage} />
      <DeliverySection subject={stage} />
      <OpportunitySection subject={stage} />
      <StagePictures stage={stage} />
    </>
  );
}
