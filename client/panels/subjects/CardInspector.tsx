import type { Id } from '../../../shared/journey/id.ts';
import { useCard, useJourney } from '../../model/useSession.ts';
import { ChannelField } from '../fields/ChannelField.tsx';
import { EmotionField } from '../fields/EmotionField.tsx';
import { PersonaEmotions } from '../fields/PersonaEmotions.tsx';
import styles from '../Inspector.module.css';
import { KindField } from '../fields/KindField.tsx';
import { DeliverySection } from '../marking/DeliverySection.tsx';
import { EvidenceSection } from '../marking/EvidenceSection.tsx';
import { MomentSection } from '../marking/MomentSection.tsx';
import { NeedsSection } from '../marking/NeedsSection.tsx';
import { OpportunitySection } from '../marking/OpportunitySection.tsx';
import { Overline } from '../fields/Overline.tsx';
import { PainSection } from '../marking/PainSection.tsx';
import { LinksSection } from '../links/LinksSection.tsx';
import { PicturesSection } from '../pictures/PicturesSection.tsx';
import { CareSection } from './CareSection.tsx';
import { placeWords } from './placeWords.ts';
import { Section } from '../fields/Section.tsx';
import { SharedField } from '../fields/SharedField.tsx';
import { TagsField } from '../fields/TagsField.tsx';
import { TurnNote } from '../fields/TurnNote.tsx';
import { useSubjects } from './useSubjects.ts';
import { say } from '../../words/say.ts';

/** Whether the needs are open, as the person chose it, and how to choose. */
export interface NeedsOpen {
  readonly isOpen: boolean | null;
  readonly onToggle: (isOpen: boolean) => void;
}

/** Everything about one card. */
export function CardInspector({ card, needs }: { readonly card: Id; readonly needs: NeedsOpen }) {
  const place = useJourney((snapshot) => placeWords(snapshot, card));
  const isTouchpoint = useCard(card)?.kind === 'touchpoint';
  const isEmpty = useCard(card)?.title === '';
  const subjects = useSubjects(card);
  return (
    <>
      <div className={styles['part']}>
        <Overline action={<KindField cards={subjects} />}>{place}</Overline>
        <div className={styles['words']}>
          <SharedField
            text={{ collection: 'cards', id: card, field: 'title' }}
            label={say('Title')}
            isLabelHidden
            isOneLine
            look="title"
            placeholder={
              isTouchpoint ? say('I call because the bill is wrong') : say('A thought, a quote, an idea')
            }
          />
          {isTouchpoint && isEmpty && (
            <p className={styles['hint']}>
              {say('In the customer’s voice: “I [activity] [channel] because [need]”')}
            </p>
          )}
          <SharedField
            text={{ collection: 'cards', id: card, field: 'description' }}
            label={say('Description')}
            isLabelHidden
            look="bare"
            placeholder={say('Add a description')}
          />
        </div>
        {!isTouchpoint && <TurnNote note={card} />}
        <ChannelField cards={subjects} />
        <EmotionField subjects={subjects} />
        <PersonaEmotions subjects={subjects} />
      </div>
      <NeedsSection subjects={subjects} {...needs} />
      <MomentSection subjects={subjects} />
      <PainSection subject={card} />
      <EvidenceSection subject={card} />
      <DeliverySection subject={card} />
      <OpportunitySection subject={card} />
      <PicturesSection card={card} />
      <LinksSection card={card} />
      <CareSection card={card} />
      <Section title={say('Tags')}>
        <TagsField card={card} />
      </Section>
    </>
  );
}
