import { useState } from 'react';
import type { Attachment } from '../../../shared/journey/attachment.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { picturePath } from '../../model/picturePath.ts';
import { useMarks, useSession } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import styles from './Document.module.css';

/** The pictures on a card, or left to a stage by a note, with what they show in words. */
export function PictureFigures({ subject }: { readonly subject: Id }) {
  const { attachments } = useMarks(subject);
  if (attachments.length === 0) return null;
  return (
    <div className={styles['pictures']}>
      {attachments.map((picture) => (
        <PictureFigure key={picture.id} picture={picture} />
      ))}
    </div>
  );
}

function PictureFigure({ picture }: { readonly picture: Attachment }) {
  const { journeyId } = useSession();
  const [lost, setLost] = useState<string | null>(null);
  const { alt, file, width, height } = picture;
  const shows = alt.trim();
  return (
    <figure className={styles['figure']}>
      {lost === file ? (
        <p className={styles['facts']}>{say('This picture is not on this server')}</p>
      ) : (
        <img
          src={picturePath(journeyId, file)}
          alt={shows === '' ? say('Picture without a description') : shows}
          width={width ?? undefined}
          height={height ?? undefined}
          loading="lazy"
          onError={() => {
            setLost(file);
          }}
        />
      )}
      {/* The picture says so itself; this is for those who see it. */}
      {shows !== '' && (
        <figcaption className={styles['facts']} aria-hidden={lost !== file}>
          {shows}
        </figcaption>
      )}
    </figure>
  );
}
