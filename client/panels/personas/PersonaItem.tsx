import { ChevronRight, Trash2 } from 'lucide-react';
import { movePersona } from '../../../shared/changes/movePersona.ts';
import { removePersona } from '../../../shared/changes/removePersona.ts';
import { setPersona } from '../../../shared/changes/setPersona.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { Persona } from '../../../shared/journey/persona.ts';
import { edit } from '../../actions/edit.ts';
import { personaPicturePath } from '../../api/personas.ts';
import { PersonaMark } from '../../marks/PersonaMark.tsx';
import { useSession } from '../../model/useSession.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import { ColourField } from '../fields/ColourField.tsx';
import { MoveButtons } from '../fields/MoveButtons.tsx';
import { PersonaCopy } from './PersonaCopy.tsx';
import { PersonaFields } from './PersonaFields.tsx';
import styles from './Personas.module.css';
import { words } from '../../words/words.ts';

/** One persona of the journey: its name, and when it is open everything else about it. */
export function PersonaItem({
  persona,
  previous,
  afterNext,
  isLast,
  isOpen,
  onToggle,
}: {
  readonly persona: Persona;
  readonly previous: Id | null;
  /** The one before which it lies after a step down; `null` for the end. */
  readonly afterNext: Id | null;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}) {
  const session = useSession();
  const { id, colour } = persona;
  const name = persona.name.trim() === '' ? say('Unnamed persona') : persona.name;
  return (
    <div className={styles['persona']}>
      <button
        type="button"
        className={styles['head']}
        aria-expanded={isOpen}
        onClick={() => {
          onToggle(!isOpen);
        }}
      >
        <PersonaMark
          name={name}
          colour={colour}
          picture={persona.picture === null ? null : personaPicturePath(persona.picture)}
        />
        <span className={styles['name']}>{name}</span>
        <ChevronRight aria-hidden className={styles['chevron']} />
      </button>
      {isOpen && (
        <div className={styles['fields']}>
          {persona.source === null ? <PersonaFields persona={persona} /> : <PersonaCopy persona={persona} />}
          <ColourField
            label={say('Colour of {name}', { name })}
            value={colour}
            onChange={(chosen) => {
              edit(session, words('Recolour persona'), () => {
                setPersona(session.document, { id, colour: chosen });
              });
            }}
          />
          <div className={styles['tools']}>
            <MoveButtons
              name={name}
              isFirst={previous === null}
              isLast={isLast}
              onMove={(step) => {
                edit(session, words('Move persona'), () => {
                  movePersona(session.document, { id, before: step === 'up' ? previous : afterNext });
                });
              }}
            />
            <IconButton
              label={say('Take {name} off this journey', { name })}
              onClick={() => {
                edit(session, words('Remove persona'), () => {
                  removePersona(session.document, { id, at: Date.now() });
                });
                session.announcement.set(say('{name} does not walk this journey any more', { name }));
              }}
            >
              <Trash2 aria-hidden />
            </IconButton>
          </div>
        </div>
      )}
    </div>
  );
}
