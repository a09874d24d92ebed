import { setPersonaNeed } from '../../../shared/changes/setPersonaNeed.ts';
import type { Persona } from '../../../shared/journey/persona.ts';
import { edit } from '../../actions/edit.ts';
import { useSession } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { SharedField } from '../fields/SharedField.tsx';
import { NeedPicker } from './NeedPicker.tsx';
import styles from './Personas.module.css';
import { words } from '../../words/words.ts';

/** What a persona of this journey alone is like, for all to type together. */
export function PersonaFields({ persona: { id, needs } }: { readonly persona: Persona }) {
  const session = useSession();
  return (
    <>
      <SharedField
        text={{ collection: 'personas', id, field: 'name' }}
        label={say('Name')}
        step={words('Rename persona')}
        isOneLine
        placeholder={say('Who is it?')}
      />
      <SharedField
        text={{ collection: 'personas', id, field: 'goals' }}
        label={say('Goals')}
        placeholder={say('What they want to reach')}
      />
      <SharedField
        text={{ collection: 'personas', id, field: 'quote' }}
        label={say('Quote')}
        placeholder={say('What one would hear them say')}
      />
      <div>
        <p>{say('What they need most')}</p>
        <p className={styles['hint']}>{say('These needs count double in the heat.')}</p>
        <NeedPicker
          label={say('What they need most')}
          chosen={needs}
          hasOwn
          onChange={(need, isCaredFor) => {
            edit(session, words('Set what the persona needs'), () => {
              setPersonaNeed(session.document, { id, need, isCaredFor });
            });
          }}
        />
      </div>
    </>
  );
}
