import { useState } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { EmotionMark } from '../../marks/EmotionMark.tsx';
import { EMOTION_WORDS } from '../../../shared/marks/markNames.ts';
import { GlyphPaths } from '../../marks/GlyphPaths.tsx';
import { MarkIcon } from '../../marks/MarkIcon.tsx';
import { EMOTION_GLYPHS } from '../../../shared/marks/glyphs.ts';
import { EmotionField, emotionOf } from '../fields/EmotionField.tsx';
import { QuickButton } from './QuickButton.tsx';
import { QuickPopover } from './QuickPopover.tsx';
import { DIFFERS, useCommon } from '../subjects/useCommon.ts';
import { inSentence, say } from '../../words/say.ts';

/** The face of the quick-mark bar, and the five to choose from. */
export function QuickEmotion({ subjects }: { readonly subjects: readonly Id[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const emotion = useCommon(subjects, emotionOf);
  const isSaid = emotion !== null && emotion !== DIFFERS;
  return (
    <QuickPopover
      title={say('Emotion')}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <QuickButton
          label={
            isSaid
              ? say('Emotion: {emotion}', { emotion: inSentence(say(EMOTION_WORDS[emotion])) })
              : say('Emotion')
          }
        >
          {isSaid ? (
            <EmotionMark emotion={emotion} />
          ) : (
            <MarkIcon>
              <GlyphPaths glyph={EMOTION_GLYPHS[1]} strokeWidth={1.3} />
            </MarkIcon>
          )}
        </QuickButton>
      }
    >
      <EmotionField subjects={subjects} isLabelHidden />
    </QuickPopover>
  );
}
