import { CaseUpper, Keyboard, KeyRound, Monitor, Moon, Sun, UserRoundPen } from 'lucide-react';
import { Suspense, useState } from 'react';
import { Avatar } from '../../ui/Avatar.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { MenuChoice } from '../../ui/MenuChoice.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MenuSeparator } from '../../ui/MenuSeparator.tsx';
import { MenuSwitch } from '../../ui/MenuSwitch.tsx';
import { SINGLE_KEYS, SINGLE_KEYS_KEY } from '../shortcuts/singleKeys.ts';
import { applyTheme, THEME_KEY, THEMES } from '../theme.ts';
import { usePreference } from '../usePreference.ts';
import { LanguageMenu } from './LanguageMenu.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { usePerson } from './usePerson.ts';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import { comesLater } from '../../ui/comesLater.ts';

const loadTokens = () => import('./tokens/TokensDialog.tsx');
const TokensDialog = comesLater(async () => (await loadTokens()).TokensDialog);

const THEME_OPTIONS = [
  { value: 'system', label: words('As the system'), icon: <Monitor aria-hidden /> },
  { value: 'light', label: words('Light'), icon: <Sun aria-hidden /> },
  { value: 'dark', label: words('Dark'), icon: <Moon aria-hidden /> },
] as const;

/** What belongs to the person and not to the journey: name, theme, language, keys. `onShowShortcuts` where there are any. */
export function PersonMenu({ onShowShortcuts }: { readonly onShowShortcuts?: () => void }) {
  const { person } = usePerson();
  const [isRenaming, setIsRenaming] = useState(false);
  const [isAtTokens, setIsAtTokens] = useState(false);
  const [theme, setTheme] = usePreference(THEME_KEY, THEMES, 'system');
  const [singleKeys, setSingleKeys] = usePreference(SINGLE_KEYS_KEY, SINGLE_KEYS, 'on');
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton label={say('{name}, your settings', { name: person.name })}>
            <Avatar name={person.name} colour={person.colour} isDecorative />
          </IconButton>
        }
      >
        <MenuItem icon={<UserRoundPen aria-hidden />} onSelect={() => setIsRenaming(true)}>
          {say('Change name or colour')}
        </MenuItem>
        <MenuItem icon={<KeyRound aria-hidden />} onSelect={() => setIsAtTokens(true)}>
          {say('Tokens for programs')}
        </MenuItem>
        <MenuSeparator />
        <MenuChoice
          label={say('Theme')}
          value={theme}
          options={THEME_OPTIONS.map((option) => ({ ...option, label: say(option.label) }))}
          onChange={(chosen) => {
            applyTheme(chosen);
            setTheme(chosen);
          }}
        />
        <MenuSeparator />
        <LanguageMenu />
        {onShowShortcuts !== undefined && (
          <>
            <MenuSeparator />
            <MenuItem icon={<Keyboard aria-hidden />} keys="?" onSelect={onShowShortcuts}>
              {say('Keyboard shortcuts')}
            </MenuItem>
            <MenuSwitch
              icon={<CaseUpper aria-hidden />}
              isOn={singleKeys === 'on'}
              onChange={(isOn) => setSingleKeys(isOn ? 'on' : 'off')}
            >
              {say('Shortcuts of a single key')}
            </MenuSwitch>
          </>
        )}
      </Menu>
      {isAtTokens && (
        <Suspense>
          <TokensDialog onClose={() => setIsAtTokens(false)} />
        </Suspense>
      )}
      {isRenaming && <PersonDialog onClose={() => setIsRenaming(false)} />}
    </>
  );
}
