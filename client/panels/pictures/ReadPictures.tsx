import type { Id } from '../../../shared/journey/id.ts';
import { useMarks } from '../../model/useSession.ts';
import { Picture } from './Picture.tsx';
import styles from './Pictures.module.css';

/** The pictures on a card with what they show, for those who may only look. */
export function ReadPictures({ subject }: { readonly subject: Id }) {
  const { attachments } = useMarks(subject);
  return attachments.map((picture) => (
    <figure key={picture.id} className={styles['figure']}>
      <Picture picture={picture} />
      {picture.alt.trim() !== '' && <figcaption className={styles['hint']}>{picture.alt}</figcaption>}
    </figure>
  ));
}
