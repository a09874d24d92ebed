import type { Id } from '../../../shared/journey/id.ts';
import { turnNotes } from '../../actions/turnNotes.ts';
import { BoltIcon } from '../../marks/BoltIcon.tsx';
import { BulbIcon } from '../../marks/BulbIcon.tsx';
import { QuoteIcon } from '../../marks/QuoteIcon.tsx';
import { useSession } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../words/say.ts';
import styles from './TurnNote.module.css';

/** What a note can turn into, when it has found its home; its words go to the stage. */
export function TurnNote({ note }: { readonly note: Id }) {
  const session = useSession();
  const notes = [note];
  return (
    <div role="group" aria-label={say('Turn this note into')} className={styles['turn']}>
      <span aria-hidden className={styles['label']}>
        {say('Turn this note into')}
      </span>
      <Button
        icon={<BoltIcon />}
        onClick={() => {
          turnNotes(session, notes, 'painPoints');
        }}
      >
        {say('Pain point')}
      </Button>
      <Button
        icon={<QuoteIcon />}
        onClick={() => {
          turnNotes(session, notes, 'evidence');
        }}
      >
        {say('Quote')}
      </Button>
      <Button
        icon={<BulbIcon />}
        onClick={() => {
          turnNotes(session, notes, 'opportunities');
        }}
      >
        {say('Opportunity')}
      </Button>
    </div>
  );
}
