import type { Id } from '../../../shared/journey/id.ts';
import { useCard, useSession } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import styles from './Links.module.css';

/** A card by its title; pressed, it is selected and brought into sight. */
export function CardName({ card: id }: { readonly card: Id }) {
  const session = useSession();
  const title = useCard(id)?.title.trim() ?? '';
  return (
    <button
      type="button"
      className={styles['card']}
      onClick={() => {
        session.selection.set([id]);
        session.view.get()?.reveal(id);
      }}
    >
      {title === '' ? say('Untitled') : title}
    </button>
  );
}
