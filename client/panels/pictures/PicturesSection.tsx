import { Image, Plus } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { choosePictures } from '../../actions/addPictureAction.ts';
import { attachPictures } from '../../actions/attachPictures.ts';
import { useMarks, useMayEdit, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import { Section } from '../fields/Section.tsx';
import { PictureItem } from './PictureItem.tsx';
import styles from './Pictures.module.css';
import { UploadItem } from './UploadItem.tsx';

/** The pictures on a card; files dropped here, or pasted while the card is selected, become some. */
export function PicturesSection({ card }: { readonly card: Id }) {
  const session = useSession();
  const mayEdit = useMayEdit();
  const { attachments } = useMarks(card);
  const uploads = useStore(session.uploads).filter((upload) => upload.card === card);
  const [isOver, setIsOver] = useState(false);
  const holdsFiles = (event: DragEvent): boolean => mayEdit && event.dataTransfer.types.includes('Files');
  return (
    <div
      className={styles['drop']}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setIsOver(false);
      }}
      onDrop={(event) => {
        setIsOver(false);
        if (!holdsFiles(event)) return;
        event.preventDefault();
        void attachPictures(session, card, [...event.dataTransfer.files]);
      }}
    >
      <Section
        icon={<Image aria-hidden />}
        title={say('Pictures')}
        count={attachments.length}
        isOpen={isOver || attachments.length + uploads.length > 0}
        action={
          <IconButton
            label={say('Add a picture')}
            onClick={() => {
              choosePictures(session, card);
            }}
          >
            <Plus aria-hidden />
          </IconButton>
        }
      >
        {isOver && <p className={styles['hint']}>{say('Let go to put the picture on this card')}</p>}
        {attachments.map((picture, index) => (
          <PictureItem key={picture.id} picture={picture} index={index} />
        ))}
        {uploads.map((upload) => (
          <UploadItem key={upload.id} upload={upload} />
        ))}
      </Section>
    </div>
  );
}
