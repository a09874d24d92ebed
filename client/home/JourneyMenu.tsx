import { Archive, ArchiveRestore, Copy, Download, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import type { JourneySummary } from '../../shared/protocol/journeys.ts';
import { mayEdit } from '../../shared/protocol/role.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { MenuItem } from '../ui/MenuItem.tsx';
import { MenuSeparator } from '../ui/MenuSeparator.tsx';
import { nameOf, type JourneyCommands } from './useJourneyCommands.ts';
import { say } from '../words/say.ts';

/** What can be done with a journey on home, as far as one's role goes. */
export function JourneyMenu({
  journey,
  commands,
  onRename,
  onExport,
}: {
  readonly journey: JourneySummary;
  readonly commands: JourneyCommands;
  readonly onRename: () => void;
  readonly onExport: () => void;
}) {
  const isOwner = journey.role === 'owner';
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={say('More for {name}', { name: nameOf(journey.title) })}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      {mayEdit(journey.role) && (
        <MenuItem icon={<Pencil aria-hidden />} keys="F2" onSelect={onRename}>
          {say('Rename')}
        </MenuItem>
      )}
      <MenuItem icon={<Copy aria-hidden />} onSelect={() => commands.duplicate(journey)}>
        {say('Make a copy')}
      </MenuItem>
      <MenuItem icon={<Download aria-hidden />} onSelect={onExport}>
        {say('Export…')}
      </MenuItem>
      {isOwner && (
        <>
          <MenuItem
            icon={journey.archived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
            onSelect={() => commands.setArchived(journey, !journey.archived)}
          >
            {journey.archived ? say('Take out of the archive') : say('Archive')}
          </MenuItem>
          <MenuSeparator />
          <MenuItem icon={<Trash2 aria-hidden />} isDanger onSelect={() => commands.remove(journey)}>
            {say('Delete')}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
