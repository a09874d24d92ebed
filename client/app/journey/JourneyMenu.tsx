import {
  ClipboardList,
  Copy,
  Download,
  Ellipsis,
  LockKeyhole,
  LockKeyholeOpen,
  MessageSquareQuote,
  Vote,
} from 'lucide-react';
import { useLocation } from 'wouter';
import { lockJourney, mayLockJourney } from '../../actions/lockActions.ts';
import { canEdit } from '../../actions/edit.ts';
import { exportAction } from '../../actions/toolActions.ts';
import { roundAction } from '../../actions/roundAction.ts';
import { voicesAction } from '../../actions/voicesAction.ts';
import { say } from '../../words/say.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { duplicateJourney } from '../../api/journeys.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MenuSeparator } from '../../ui/MenuSeparator.tsx';
import { useToast } from '../../ui/useToast.ts';
import { CounterpartItems } from './CounterpartItems.tsx';

/** What can be done with the journey as a whole. */
export function JourneyMenu() {
  const session = useSession();
  const { journeyId } = session;
  const isLocked = useJourney(({ header }) => header.isLocked);
  const toast = useToast();
  const [, navigate] = useLocation();
  return (
    <Menu
      trigger={
        <IconButton label={say('More for this journey')}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      <MenuItem
        icon={<ClipboardList aria-hidden />}
        onSelect={() => {
          navigate(`/journeys/${journeyId}/summary`);
        }}
      >
        {say('Summary')}
      </MenuItem>
      <MenuItem
        icon={<Vote aria-hidden />}
        keys={roundAction.keys?.[0]}
        onSelect={() => {
          roundAction.perform(session);
        }}
      >
        {say(roundAction.label)}
      </MenuItem>
      <MenuItem
        icon={<Copy aria-hidden />}
        onSelect={() => {
          duplicateJourney(journeyId).then(
            ({ id }) => navigate(`/journeys/${id}`),
            (error: unknown) => toast({ text: sentenceOf(error), isProblem: true }),
          );
        }}
      >
        {say('Make a copy')}
      </MenuItem>
      <CounterpartItems />
      {mayLockJourney(session) && (
        <MenuItem
          icon={isLocked ? <LockKeyholeOpen aria-hidden /> : <LockKeyhole aria-hidden />}
          onSelect={() => {
            lockJourney(session, !isLocked);
          }}
        >
          {isLocked ? say('Unlock the journey') : say('Lock the journey')}
        </MenuItem>
      )}
      <MenuSeparator />
      {canEdit(session) && (
        <MenuItem icon={<MessageSquareQuote aria-hidden />} onSelect={() => voicesAction.perform(session)}>
          {say(voicesAction.label)}
        </MenuItem>
      )}
      <MenuItem
        icon={<Download aria-hidden />}
        keys={exportAction.keys?.[0]}
        onSelect={() => exportAction.perform(session)}
      >
        {say('Export…')}
      </MenuItem>
    </Menu>
  );
}
