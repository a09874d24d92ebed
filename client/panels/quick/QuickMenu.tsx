import { Ellipsis } from 'lucide-react';
import { cycleNeed, worstLevel } from '../../actions/cycleNeed.ts';
import { markSubjects } from '../../actions/markSubjects.ts';
import { actionById } from '../../actions/registry.ts';
import { needLabel, needWords } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { useSession } from '../../model/useSession.ts';
import { Menu, type MenuProps } from '../../ui/Menu.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MenuSeparator } from '../../ui/MenuSeparator.tsx';
import { QuickButton } from './QuickButton.tsx';

const LISTED = [
  'edit-title',
  'duplicate',
  'make-touchpoint',
  'make-note',
  'turn-into-pain-point',
  'turn-into-quote',
  'turn-into-opportunity',
] as const;

/** Everything else that can be done with what is selected, from the action registry. */
export function QuickMenu({ state }: Pick<MenuProps, 'state'>) {
  return (
    <Menu
      align="end"
      {...(state && { state })}
      trigger={
        <QuickButton label="More">
          <Ellipsis aria-hidden />
        </QuickButton>
      }
    >
      {LISTED.map((id) => (
        <ActionItem key={id} id={id} />
      ))}
      <OwnNeedItems />
      <MenuSeparator />
      <ActionItem id="remove" isDanger />
    </Menu>
  );
}

/** The team's own needs: those of the first catalogue are in the bar itself. */
function OwnNeedItems() {
  const session = useSession();
  const { own } = useNeedBook();
  const subjects = markSubjects(session);
  if (own.length === 0 || subjects.length === 0) return null;
  return (
    <>
      <MenuSeparator />
      {own.map((need) => {
        const level = worstLevel(session, subjects, need.id);
        return (
          <MenuItem
            key={need.id}
            icon={<NeedMark need={need.id} level={level} />}
            onSelect={() => {
              cycleNeed(session, subjects, need.id);
            }}
          >
            {level === 0 ? needLabel(need) : needWords(need, level)}
          </MenuItem>
        );
      })}
    </>
  );
}

/** An action of the registry as a menu item, left out where it does not apply. */
function ActionItem({ id, isDanger = false }: { readonly id: string; readonly isDanger?: boolean }) {
  const session = useSession();
  const action = actionById(id);
  if (!action.isEnabled(session)) return null;
  return (
    <MenuItem
      keys={action.keys?.[0]}
      isDanger={isDanger}
      onSelect={() => {
        action.perform(session);
      }}
    >
      {action.label}
    </MenuItem>
  );
}
