import type { Id } from '../../../shared/journey/id.ts';
import { useJourney } from '../../model/useSession.ts';
import type { NeedsOpen } from './CardInspector.tsx';
import { ChannelField } from '../fields/ChannelField.tsx';
import { EmotionField } from '../fields/EmotionField.tsx';
import { PersonaEmotions } from '../fields/PersonaEmotions.tsx';
import styles from '../Inspector.module.css';
import { MomentSection } from '../marking/MomentSection.tsx';
import { NeedsSection } from '../marking/NeedsSection.tsx';
import { Overline } from '../fields/Overline.tsx';
import { sayCount } from '../../words/say.ts';

/** What can be said of several stages and cards at once. */
export function SeveralInspector({
  subjects,
  needs,
}: {
  readonly subjects: readonly Id[];
  readonly needs: NeedsOpen;
}) {
  const cardCount = useJourney((snapshot) => subjects.filter((id) => snapshot.cards.has(id)).length);
  const isAllCards = cardCount === subjects.length;
  return (
    <>
      <div className={styles['part']}>
        <Overline>
          {isAllCards
            ? sayCount(cardCount, '{count} card', '{count} cards')
            : sayCount(subjects.length, '{count} stage or card', '{count} stages and cards')}
        </Overline>
        {isAllCards && <ChannelField cards={subjects} />}
        <EmotionField subjects={subjects} />
        <PersonaEmotions subjects={subjects} />
      </div>
      <NeedsSection subjects={subjects} {...needs} />
      <MomentSection subjects={subjects} />
    </>
  );
}
