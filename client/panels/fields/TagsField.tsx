import { X } from 'lucide-react';
import { useState } from 'react';
import { setTag } from '../../../shared/changes/setTag.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { edit } from '../../actions/edit.ts';
import { useCard, useSession } from '../../model/useSession.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './TagsField.module.css';
import { useOnLeave } from './useOnLeave.ts';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';

/** The longest tag that can be typed. */
const LONGEST = 60;

/** The tags of a card: words to find it by. */
export function TagsField({ card }: { readonly card: Id }) {
  const session = useSession();
  const tags = useCard(card)?.tags ?? [];
  const [typed, setTyped] = useState('');
  const put = (tag: string, isOn: boolean): void => {
    edit(session, isOn ? words('Add tag') : words('Remove tag'), () => {
      setTag(session.document, { card, tag, isOn });
    });
  };
  const addTyped = (): void => {
    if (typed.trim() !== '') put(typed, true);
    setTyped('');
  };
  useOnLeave(addTyped);
  return (
    <div className={styles['tags']}>
      {tags.length > 0 && (
        <ul className={styles['list']}>
          {tags.map((tag) => (
            <li key={tag} className={styles['tag']}>
              {tag}
              <button
                type="button"
                className={styles['remove']}
                aria-label={say('Remove tag {tag}', { tag })}
                onClick={() => {
                  put(tag, false);
                }}
              >
                <X aria-hidden size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={say('Add a tag')}
        isLabelHidden
        placeholder={say('Add a tag')}
        maxLength={LONGEST}
        value={typed}
        onChange={setTyped}
        onBlur={addTyped}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          addTyped();
        }}
      />
    </div>
  );
}
