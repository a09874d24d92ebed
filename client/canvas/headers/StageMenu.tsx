import type { ReactElement } from 'react';
import { setStageColour } from '../../../shared/changes/setStageColour.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { nudge, takeOutStage } from '../../actions/arrange.ts';
import { edit } from '../../actions/edit.ts';
import { insertStage } from '../../actions/insertStage.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { Menu, type MenuState } from '../../ui/Menu.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MenuSeparator } from '../../ui/MenuSeparator.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import { MoreButton } from './MoreButton.tsx';

/** Everything that can be done with a stage; each drag has its way in here too. The outline shows it as well, without a board around it. */
export function StageMenu({
  id,
  state,
  trigger,
}: {
  readonly id: Id;
  readonly state: MenuState;
  /** The button of a place other than the board. */
  readonly trigger?: ReactElement;
}) {
  const stage = useJourney((snapshot) => snapshot.stages.find((one) => one.id === id) ?? null);
  if (stage === null) return null;
  return (
    <Menu state={state} trigger={trigger ?? <MoreButton label={`stage ${stage.name}`} />}>
      <StageItems id={id} />
    </Menu>
  );
}

function StageItems({ id }: { readonly id: Id }) {
  const session = useSession();
  const stages = useJourney((snapshot) => snapshot.stages);
  const index = stages.findIndex((one) => one.id === id);
  const stage = stages[index];
  if (stage === undefined) return null;
  return (
    <>
      <MenuItem
        keys="F2"
        onSelect={() => {
          session.editing.set({ collection: 'stages', id, field: 'name' });
        }}
      >
        Rename
      </MenuItem>
      <MenuItem
        onSelect={() => {
          insertStage(session, id);
        }}
      >
        Insert stage before
      </MenuItem>
      <MenuItem
        onSelect={() => {
          insertStage(session, stages[index + 1]?.id ?? null);
        }}
      >
        Insert stage after
      </MenuItem>
      <MenuItem
        keys="Alt+←"
        isDisabled={index === 0}
        onSelect={() => {
          nudge(session, 'stages', id, -1);
        }}
      >
        Move left
      </MenuItem>
      <MenuItem
        keys="Alt+→"
        isDisabled={index === stages.length - 1}
        onSelect={() => {
          nudge(session, 'stages', id, 1);
        }}
      >
        Move right
      </MenuItem>
      <MenuSeparator />
      <ColourChoice
        value={stage.colour}
        onChange={(colour) => {
          edit(session, 'Recolour stage', () => {
            setStageColour(session.document, { id, colour });
          });
        }}
      />
      <MenuSeparator />
      <MenuItem
        isDanger
        isDisabled={stages.length === 1}
        onSelect={() => {
          takeOutStage(session, id);
        }}
      >
        Remove stage and its cards
      </MenuItem>
    </>
  );
}
