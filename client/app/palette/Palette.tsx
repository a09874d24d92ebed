import { useState } from 'react';
import { say } from '../../words/say.ts';
import { CommandDialog } from './CommandDialog.tsx';
import { noteCommand, recentCommands } from './recentCommands.ts';
import { useCommands } from './useCommands.ts';

/** Everything one can do on a journey, or go to, found by typing a few letters of it. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const commands = useCommands();
  const [recent] = useState(recentCommands);
  return (
    <CommandDialog
      commands={commands}
      recent={recent}
      title={say('Search all commands')}
      question={say('What do you want to do?')}
      placeholder={say('What do you want to do? Or the name of a stage, lane or card')}
      listLabel={say('Commands')}
      onClose={onClose}
      onTake={({ id }) => {
        noteCommand(id);
        onClose();
      }}
    />
  );
}
