import { Trash2 } from 'lucide-react';
import { removeAttachment } from '../../../shared/changes/removeAttachment.ts';
import type { Attachment } from '../../../shared/journey/attachment.ts';
import { edit } from '../../actions/edit.ts';
import { useSession } from '../../model/useSession.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import { SharedField } from '../fields/SharedField.tsx';
import { Picture } from './Picture.tsx';
import styles from './Pictures.module.css';

/** One picture on a card, with what it shows in words. */
export function PictureItem({ picture, index }: { readonly picture: Attachment; readonly index: number }) {
  const session = useSession();
  const { id } = picture;
  return (
    <div className={styles['item']} role="group" aria-label={say('Picture {number}', { number: index + 1 })}>
      <Picture picture={picture} />
      <div className={styles['row']}>
        <SharedField
          text={{ collection: 'attachments', id, field: 'alt' }}
          label={say('What it shows')}
          step={words('Edit what a picture shows')}
          isLabelHidden
          isOneLine
          look="bare"
          placeholder={say('Say what it shows')}
        />
        <IconButton
          label={say('Remove picture')}
          onClick={() => {
            edit(session, words('Remove picture'), () => {
              removeAttachment(session.document, { id, at: Date.now() });
            });
          }}
        >
          <Trash2 aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
