import { Pencil, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { WorkspacePersona } from '../../../shared/protocol/personas.ts';
import { personaPicturePath } from '../../api/personas.ts';
import { PersonaMark } from '../../marks/PersonaMark.tsx';
import { PersonaWords } from '../../panels/personas/PersonaWords.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { say, sayCount } from '../../words/say.ts';
import styles from './PersonasPage.module.css';

/** One persona: what it wants, says and needs most, and which journeys it walks. */
export function PersonaTile({
  persona,
  onEdit,
  onDelete,
}: {
  readonly persona: WorkspacePersona;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}) {
  const { id, name, journeys, mayChange } = persona;
  const tile = useRef<HTMLLIElement>(null);
  // Whoever came from a journey to see this one has its id in the address.
  const isWanted = window.location.hash === `#${id}`;
  useEffect(() => {
    if (isWanted) tile.current?.scrollIntoView({ block: 'center' });
  }, [isWanted]);
  return (
    <li ref={tile} className={styles['tile']} data-wanted={isWanted || undefined}>
      <div className={styles['heading']}>
        <PersonaMark
          name={name}
          colour="blue"
          picture={persona.picture === null ? null : personaPicturePath(persona.picture)}
          isLarge
        />
        <h2 className={styles['name']}>{name}</h2>
        {mayChange && (
          <div className={styles['buttons']}>
            <IconButton label={say('Edit {name}', { name })} onClick={onEdit}>
              <Pencil aria-hidden />
            </IconButton>
            <IconButton label={say('Delete {name}', { name })} onClick={onDelete}>
              <Trash2 aria-hidden />
            </IconButton>
          </div>
        )}
      </div>
      <PersonaWords persona={persona} />
      <div className={styles['journeys']}>
        <p className={styles['hint']}>
          {journeys.length === 0
            ? say('Walks none of your journeys yet')
            : sayCount(journeys.length, 'Walks {count} of your journeys', 'Walks {count} of your journeys')}
        </p>
        <ul>
          {journeys.map((journey) => (
            <li key={journey.id}>
              <Link href={`/journeys/${journey.id}`}>
                {journey.title.trim() === '' ? say('Untitled journey') : journey.title}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
