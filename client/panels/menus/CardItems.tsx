import { cycleNeed, worstLevel } from '../../actions/cycleNeed.ts';
import { markSubjects } from '../../actions/markSubjects.ts';
import { needLabel, needWords } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { useMayEdit, useSession } from '../../model/useSession.ts';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MenuSeparator } from '../../ui/MenuSeparator.tsx';
import { ActionItems } from './ActionItems.tsx';
import { CARD_MENU, CARD_MENU_END } from './menuGroups.ts';

/** Everything that can be done with what is selected, from the action registry. */
export function CardItems() {
  const mayEdit = useMayEdit();
  return (
    <>
      <ActionItems groups={CARD_MENU} />
      {mayEdit && (
        <>
          <OwnNeedItems />
          <MenuSeparator />
          <ActionItems groups={CARD_MENU_END} />
        </>
      )}
    </>
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
