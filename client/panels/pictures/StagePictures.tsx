import { Image } from 'lucide-react';
import type { Id } from '../../../shared/journey/id.ts';
import { useMarks } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { Section } from '../fields/Section.tsx';
import { PictureItem } from './PictureItem.tsx';

/** The pictures that a stage was left by notes that turned into something of it; none are put on a stage by themselves. */
export function StagePictures({ stage }: { readonly stage: Id }) {
  const { attachments } = useMarks(stage);
  if (attachments.length === 0) return null;
  return (
    <Section icon={<Image aria-hidden />} title={say('Pictures')} count={attachments.length}>
      {attachments.map((picture, index) => (
        <PictureItem key={picture.id} picture={picture} index={index} />
      ))}
    </Section>
  );
}
