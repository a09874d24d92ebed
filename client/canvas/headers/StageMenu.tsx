import type { ReactElement } from 'react';
import { setStageColour } from '../../../shared/changes/setStageColour.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { hasParts, withParts } from '../../../shared/journey/parts.ts';
import type { Stage } from '../../../shared/journey/stage.ts';
import { nudge } from '../../actions/arrange.ts';
import { insertStage, stageAfter } from '../../actions/insertStage.ts';
import { makeOwnStage, makePartOfPrevious, splitIntoParts, stageToJoin } from '../../actions/partActions.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { Menu, type MenuState } from '../../ui/Menu.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MenuSeparator } from '../../ui/MenuSeparator.tsx';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import { EndItems } from './EndItems.tsx';
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
    <Menu state={state} trigger={trigger ?? <MoreButton of="stage" name={stage.name} />}>
      <StageItems id={id} />
    </Menu>
  );
}

function StageItems({ id }: { readonly id: Id }) {
  const session = useSession();
  const stages = useJourney((snapshot) => snapshot.stages);
  const stage = stages.find((one) => one.id === id);
  if (stage === undefined) return null;
  return (
    <>
      <PlaceItems stage={stage} />
      <MenuSeparator />
      <PartItems stage={stage} />
      <MenuSeparator />
      <EndItems
        collection="stages"
        subject={stage}
        label={words('Recolour stage')}
        recolour={(colour) => {
          setStageColour(session.document, { id, colour });
        }}
        isNeeded={withParts(stages, id).length === stages.length}
      >
        {hasParts(stages, id) ? say('Remove stage and its parts…') : say('Remove stage…')}
      </EndItems>
    </>
  );
}

/** What a stage is called and where it stands. */
function PlaceItems({ stage: { id, parent } }: { readonly stage: Stage }) {
  const session = useSession();
  const siblings = useJourney((snapshot) => snapshot.stages).filter((stage) => stage.parent === parent);
  const index = siblings.findIndex((one) => one.id === id);
  return (
    <>
      <MenuItem
        keys="F2"
        onSelect={() => {
          session.editing.set({ collection: 'stages', id, field: 'name' });
        }}
      >
        {say('Rename')}
      </MenuItem>
      <MenuItem
        onSelect={() => {
          insertStage(session, id, parent);
        }}
      >
        {parent === null ? say('Insert stage before') : say('Insert part before')}
      </MenuItem>
      <MenuItem
        onSelect={() => {
          insertStage(session, stageAfter(session, id), parent);
        }}
      >
        {parent === null ? say('Insert stage after') : say('Insert part after')}
      </MenuItem>
      <MenuItem
        keys="Alt+←"
        isDisabled={index === 0}
        onSelect={() => {
          nudge(session, 'stages', id, -1);
        }}
      >
        {say('Move left')}
      </MenuItem>
      <MenuItem
        keys="Alt+→"
        isDisabled={index === siblings.length - 1}
        onSelect={() => {
          nudge(session, 'stages', id, 1);
        }}
      >
        {say('Move right')}
      </MenuItem>
    </>
  );
}

/** What makes parts of a stage, or a stage of a part. */
function PartItems({ stage: { id, parent } }: { readonly stage: Stage }) {
  const session = useSession();
  const stages = useJourney((snapshot) => snapshot.stages);
  const joined = stageToJoin(stages, id);
  if (parent !== null) {
    return (
      <MenuItem
        onSelect={() => {
          makeOwnStage(session, id);
        }}
      >
        {say('Make this a stage of its own')}
      </MenuItem>
    );
  }
  return (
    <>
      <MenuItem
        onSelect={() => {
          splitIntoParts(session, id);
        }}
      >
        {hasParts(stages, id) ? say('Add a part') : say('Split into parts')}
      </MenuItem>
      {joined !== null && (
        <MenuItem
          onSelect={() => {
            makePartOfPrevious(session, id);
          }}
        >
          {say('Make this a part of {name}', { name: joined.name || say('the stage before') })}
        </MenuItem>
      )}
    </>
  );
}
