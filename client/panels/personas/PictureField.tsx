import { ImagePlus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { PersonaMark } from '../../marks/PersonaMark.tsx';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../words/say.ts';
import styles from './Personas.module.css';
import { smallPicture, type SmallPicture } from './smallPicture.ts';

/** The picture of a persona, to be chosen from this device or taken away. */
export function PictureField({
  name,
  picture,
  onChoose,
}: {
  readonly name: string;
  /** The address of the one it has, or that was just chosen. */
  readonly picture: string | null;
  readonly onChoose: (picture: SmallPicture | null) => void;
}) {
  const [isRefused, setIsRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <div className={styles['subject']}>
      <PersonaMark name={name} colour="blue" picture={picture} isLarge />
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/webp,image/gif"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file === undefined) return;
          void smallPicture(file).then((small) => {
            setIsRefused(small === null);
            if (small !== null) onChoose(small);
          });
        }}
      />
      <Button icon={<ImagePlus aria-hidden />} aria-describedby={id} onClick={() => input.current?.click()}>
        {picture === null ? say('Choose a picture') : say('Another picture')}
      </Button>
      {picture !== null && (
        <Button
          kind="quiet"
          onClick={() => {
            onChoose(null);
          }}
        >
          {say('Take it away')}
        </Button>
      )}
      <p id={id} role="status" className={styles['hint']}>
        {isRefused && say('This file is no picture that can be shown.')}
      </p>
    </div>
  );
}
