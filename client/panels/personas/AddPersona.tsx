import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { WorkspacePersona } from '../../../shared/protocol/personas.ts';
import { addPersonaTo } from '../../actions/addPersonaTo.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { listPersonas } from '../../api/personas.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MenuSeparator } from '../../ui/MenuSeparator.tsx';
import { say } from '../../words/say.ts';

/** The workspace's personas that do not walk this journey yet, and a way to make one for it alone, which opens to be described. */
export function AddPersona({ onMade }: { readonly onMade: (id: Id) => void }) {
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={say('Add persona')}>
          <Plus aria-hidden />
        </IconButton>
      }
    >
      <Choices onMade={onMade} />
    </Menu>
  );
}

function Choices({ onMade }: { readonly onMade: (id: Id) => void }) {
  const session = useSession();
  const here = useJourney(({ personas }) => personas);
  const [known, setKnown] = useState<readonly WorkspacePersona[] | string | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (found: readonly WorkspacePersona[] | string): void => {
      if (isWanted) setKnown(found);
    };
    listPersonas().then(take, (error: unknown) => {
      take(sentenceOf(error));
    });
    return () => {
      isWanted = false;
    };
  }, []);
  const others =
    typeof known === 'string'
      ? []
      : (known ?? []).filter(({ id }) => here.every(({ source }) => source !== id));
  const words = known === null ? say('Looking for personas…') : typeof known === 'string' ? known : null;
  return (
    <>
      {words !== null && (
        <MenuItem isDisabled onSelect={nothing}>
          {words}
        </MenuItem>
      )}
      {others.map((persona) => (
        <MenuItem
          key={persona.id}
          onSelect={() => {
            addPersonaTo(session, persona);
          }}
        >
          {persona.name}
        </MenuItem>
      ))}
      {(words !== null || others.length > 0) && <MenuSeparator />}
      <MenuItem
        onSelect={() => {
          const id = addPersonaTo(session, null);
          onMade(id);
          session.focusRequest.set({ collection: 'personas', id, field: 'name' });
        }}
      >
        {say('New, for this journey alone')}
      </MenuItem>
      <MenuItem
        onSelect={() => {
          location.assign('/personas');
        }}
      >
        {say('All personas')}
      </MenuItem>
    </>
  );
}

function nothing(): void {}
