import type { TeamNeed } from '../../shared/journey/teamNeed.ts';
import { needBookOf } from '../../shared/needs/needBook.ts';
import { needLabel } from '../marks/markWords.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { say } from '../words/say.ts';
import type { Action } from './action.ts';
import { cycleNeed } from './cycleNeed.ts';
import { canEdit } from './edit.ts';
import { markSubjects } from './markSubjects.ts';

const KNOWN = new WeakMap<readonly TeamNeed[], readonly Action[]>();

/** The team's own needs that are offered, each as what its key would be: off → watch → at risk → failing → off. */
export function ownNeedActions(session: JourneySession): readonly Action[] {
  const { teamNeeds } = session.journey.get();
  const actions =
    KNOWN.get(teamNeeds) ??
    needBookOf(teamNeeds).own.map((need): Action => ({
      id: `need-${need.id}`,
      label: say('{need} at risk', { need: needLabel(need) }),
      group: 'Mark',
      isEnabled: (open) => canEdit(open) && markSubjects(open).length > 0,
      perform: (open) => {
        cycleNeed(open, markSubjects(open), need.id);
      },
    }));
  KNOWN.set(teamNeeds, actions);
  return actions;
}
