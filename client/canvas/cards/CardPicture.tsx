import { useState } from 'react';
import type { Attachment } from '../../../shared/journey/attachment.ts';
import { picturePath } from '../../model/picturePath.ts';
import { useSession } from '../../model/useSession.ts';
import styles from './Card.module.css';

/** The first picture of a card, small; a quiet patch where the server does not have it. */
export function CardPicture({ picture }: { readonly picture: Attachment }) {
  const { journeyId } = useSession();
  const [lost, setLost] = useState<string | null>(null);
  if (lost === picture.file) return <div className={styles['picture']} />;
  return (
    <img
      className={styles['picture']}
      src={picturePath(journeyId, picture.file)}
      alt=""
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => {
        setLost(picture.file);
      }}
    />
  );
}
