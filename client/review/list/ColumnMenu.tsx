import { Columns3 } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MenuSeparator } from '../../ui/MenuSeparator.tsx';
import { MenuSwitch } from '../../ui/MenuSwitch.tsx';
import { say } from '../../words/say.ts';
import { COLUMNS, USUAL_COLUMNS, type ColumnChoice } from './columns.ts';
import styles from './ColumnMenu.module.css';

/** Chooses which columns are shown; this device remembers. */
export function ColumnMenu({
  choice,
  onChoice,
}: {
  readonly choice: ColumnChoice;
  readonly onChoice: (choice: ColumnChoice) => void;
}) {
  return (
    <Menu
      align="end"
      trigger={
        <Button icon={<Columns3 aria-hidden />} className={styles['button']}>
          {say('Columns')}
        </Button>
      }
    >
      {COLUMNS.filter(({ id }) => id !== 'title').map(({ id, label }) => (
        <MenuSwitch
          key={id}
          isOn={choice.shown.includes(id)}
          onChange={(isOn) => {
            const shown = isOn ? [...choice.shown, id] : choice.shown.filter((other) => other !== id);
            onChoice({
              ...choice,
              shown: COLUMNS.flatMap((column) => (shown.includes(column.id) ? [column.id] : [])),
            });
          }}
        >
          {say(label)}
        </MenuSwitch>
      ))}
      <MenuSeparator />
      <MenuItem
        onSelect={() => {
          onChoice(USUAL_COLUMNS);
        }}
      >
        {say('The usual columns')}
      </MenuItem>
    </Menu>
  );
}
