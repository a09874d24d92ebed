import { Archive, ArchiveRestore } from 'lucide-react';
import { moveTeamNeed } from '../../../shared/changes/moveTeamNeed.ts';
import { setTeamNeed } from '../../../shared/changes/setTeamNeed.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { TeamNeed } from '../../../shared/journey/teamNeed.ts';
import { retireNeed } from '../../actions/addOwnNeed.ts';
import { edit } from '../../actions/edit.ts';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { useSession } from '../../model/useSession.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import { ColourField } from '../fields/ColourField.tsx';
import { MoveButtons } from '../fields/MoveButtons.tsx';
import { SharedField } from '../fields/SharedField.tsx';
import styles from './TeamNeeds.module.css';
import { words } from '../../words/words.ts';

/** One need of the team's own: its name, what it asks of us, its colour and place, and whether it is offered. */
export function TeamNeedItem({
  need,
  previous,
  afterNext,
  isLast,
}: {
  readonly need: TeamNeed;
  readonly previous: Id | null;
  /** The one before which it lies after a step down; `null` for the end. */
  readonly afterNext: Id | null;
  readonly isLast: boolean;
}) {
  const session = useSession();
  const { id, name, isRetired } = need;
  const called = name.trim() === '' ? say('Need without a name') : name;
  return (
    <li className={styles['item']} aria-label={called}>
      <NeedMark need={id} level={3} size={24} />
      <div className={styles['words']}>
        <SharedField
          text={{ collection: 'teamNeeds', id, field: 'name' }}
          label={say('Name')}
          step={words('Rename need')}
          isLabelHidden
          isOneLine
          placeholder={say('Name this need')}
          onDone={leaveField}
        />
        <SharedField
          text={{ collection: 'teamNeeds', id, field: 'asks' }}
          label={say('What it asks of us')}
          isLabelHidden
          look="bare"
          placeholder={say('What it asks of us')}
        />
        <ColourField
          label={say('Colour of {name}', { name: called })}
          value={need.colour}
          onChange={(colour) => {
            edit(session, words('Recolour need'), () => {
              setTeamNeed(session.document, { id, colour });
            });
          }}
        />
      </div>
      <div className={styles['tools']}>
        {!isRetired && (
          <MoveButtons
            name={called}
            isFirst={previous === null}
            isLast={isLast}
            onMove={(step) => {
              edit(session, words('Move need'), () => {
                moveTeamNeed(session.document, { id, before: step === 'up' ? previous : afterNext });
              });
            }}
          />
        )}
        <IconButton
          label={
            isRetired ? say('Bring back {name}', { name: called }) : say('Retire {name}', { name: called })
          }
          onClick={() => {
            retireNeed(session, id, !isRetired);
          }}
        >
          {isRetired ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
        </IconButton>
      </div>
    </li>
  );
}

function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
