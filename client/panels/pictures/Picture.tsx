import { ImageOff } from 'lucide-react';
import { useState } from 'react';
import type { Attachment } from '../../../shared/journey/attachment.ts';
import { picturePath } from '../../model/picturePath.ts';
import { useSession } from '../../model/useSession.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { say } from '../../words/say.ts';
import styles from './Pictures.module.css';

/** A picture that opens large; where the server does not have it, a quiet place that says so. */
export function Picture({ picture }: { readonly picture: Attachment }) {
  const { journeyId } = useSession();
  const [isLarge, setIsLarge] = useState(false);
  const [lost, setLost] = useState<string | null>(null);
  const { alt, file, width, height } = picture;
  const shows = alt.trim() === '' ? say('Picture without a description') : alt;
  if (lost === file)
    return (
      <p className={styles['lost']}>
        <ImageOff aria-hidden />
        {say('This picture is not on this server')}
        {alt.trim() !== '' && `: ${alt}`}
      </p>
    );
  const src = picturePath(journeyId, file);
  return (
    <>
      <button
        type="button"
        className={styles['open']}
        aria-label={say('View large: {picture}', { picture: shows })}
        onClick={() => {
          setIsLarge(true);
        }}
      >
        <img
          className={styles['small']}
          src={src}
          alt=""
          loading="lazy"
          width={width ?? undefined}
          height={height ?? undefined}
          onError={() => {
            setLost(file);
          }}
        />
      </button>
      <Dialog
        isOpen={isLarge}
        size="huge"
        title={shows}
        onClose={() => {
          setIsLarge(false);
        }}
      >
        <img className={styles['large']} src={src} alt={shows} />
      </Dialog>
    </>
  );
}
