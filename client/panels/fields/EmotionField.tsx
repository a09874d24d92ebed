import { EMOTIONS } from '../../../shared/journey/emotion.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { setEmotionOf } from '../../actions/setEmotionOf.ts';
import { EmotionMark } from '../../marks/EmotionMark.tsx';
import { EMOTION_WORDS } from '../../../shared/marks/markNames.ts';
import { useSession } from '../../model/useSession.ts';
import { Choice } from './Choice.tsx';
import { DIFFERS, useCommon } from '../subjects/useCommon.ts';
import { say } from '../../words/say.ts';

const OPTIONS = EMOTIONS.map((value) => ({
  value,
  label: EMOTION_WORDS[value],
  picture: <EmotionMark emotion={value} size={20} />,
}));

/** How the customer feels here, as five faces; the chosen one pressed again takes it back. */
export function EmotionField({
  subjects,
  isLabelHidden = false,
  onDone,
}: {
  readonly subjects: readonly Id[];
  readonly isLabelHidden?: boolean;
  readonly onDone?: () => void;
}) {
  const session = useSession();
  const emotion = useCommon(subjects, emotionOf);
  return (
    <Choice
      label={say('Emotion')}
      isLabelHidden={isLabelHidden}
      value={emotion === DIFFERS ? null : emotion}
      options={OPTIONS.map((option) => ({ ...option, label: say(option.label) }))}
      canClear
      onChange={(chosen) => {
        setEmotionOf(session, subjects, chosen);
        onDone?.();
      }}
    />
  );
}

/** How the customer feels at a stage or card; `null` when nobody said. */
export function emotionOf(snapshot: JourneySnapshot, subject: Id): (typeof EMOTIONS)[number] | null {
  const record = snapshot.cards.get(subject) ?? snapshot.stages.find(({ id }) => id === subject);
  return record?.emotion ?? null;
}
