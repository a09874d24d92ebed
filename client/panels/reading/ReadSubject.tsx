import { channelLabel } from '../../../shared/journey/channel.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { ChannelIcon } from '../../marks/ChannelIcon.tsx';
import { EmotionMark } from '../../marks/EmotionMark.tsx';
import { EMOTION_WORDS } from '../../../shared/marks/markNames.ts';
import { useCard, useJourney } from '../../model/useSession.ts';
import { emotionOf } from '../fields/EmotionField.tsx';
import styles from '../Inspector.module.css';
import { Overline } from '../fields/Overline.tsx';
import { placeWords } from '../subjects/placeWords.ts';
import { ReadPictures } from '../pictures/ReadPictures.tsx';
import { ReadCare } from './ReadCare.tsx';
import { ReadPersonaEmotions } from './ReadPersonaEmotions.tsx';
import { LinksSection } from '../links/LinksSection.tsx';
import { ReadMarks } from './ReadMarks.tsx';
import { ReadText } from './ReadText.tsx';
import { say } from '../../words/say.ts';

/** A stage or card in plain words, for those who may only look. */
export function ReadSubject({ subject }: { readonly subject: Id }) {
  const place = useJourney((snapshot) => placeWords(snapshot, subject));
  const card = useCard(subject);
  const stage = useJourney((snapshot) => snapshot.stages.find(({ id }) => id === subject) ?? null);
  const emotion = useJourney((snapshot) => emotionOf(snapshot, subject));
  return (
    <>
      <div className={styles['part']}>
        <Overline>
          {card === null ? place : `${card.kind === 'note' ? say('Note') : say('Touchpoint')} · ${place}`}
        </Overline>
        <p dir="auto" className={styles['readTitle']}>
          {card?.title ?? stage?.name}
        </p>
        <ReadText words={card?.description ?? stage?.description ?? ''} />
        {card !== null && card.channel !== null && (
          <div className={styles['readMark']}>
            <ChannelIcon channel={card.channel} />
            <strong>{say(channelLabel(card.channel))}</strong>
          </div>
        )}
        {emotion !== null && (
          <div className={styles['readMark']}>
            <EmotionMark emotion={emotion} />
            <strong>{say(EMOTION_WORDS[emotion])}</strong>
          </div>
        )}
        <ReadPersonaEmotions subject={subject} />
        <ReadMarks subject={subject} />
        <ReadPictures subject={subject} />
        {card !== null && <ReadCare owner={card.owner} reviewOn={card.reviewOn} />}
        <ReadText label={say('Tags')} words={card?.tags.join(', ') ?? ''} />
      </div>
      {card !== null && <LinksSection card={subject} />}
    </>
  );
}
