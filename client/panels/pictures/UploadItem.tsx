import { X } from 'lucide-react';
import { putAwayUpload } from '../../actions/attachPictures.ts';
import type { Upload } from '../../model/upload.ts';
import { useSession } from '../../model/useSession.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import styles from './Pictures.module.css';

/** A picture on its way to the server, or why it did not get there. */
export function UploadItem({ upload }: { readonly upload: Upload }) {
  const session = useSession();
  const { id, name, problem } = upload;
  if (problem === null)
    return (
      <div className={styles['upload']}>
        <label>
          <span className={styles['file']}>{say('Adding {name}…', { name })}</span>
          <progress className={styles['progress']} />
        </label>
      </div>
    );
  return (
    <div className={styles['refused']}>
      <p role="alert">
        <strong className={styles['file']}>{name}</strong>
        {problem}
      </p>
      <IconButton
        label={say('Put away')}
        onClick={() => {
          putAwayUpload(session, id);
        }}
      >
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
