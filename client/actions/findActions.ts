import type { JourneySession } from '../model/journeySession.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';

/** The next and the previous of what was found; when nothing was, it is looked for first. */
export const findActions: readonly Action[] = [
  step('find-next', words('Find next'), 'F3', 1),
  step('find-previous', words('Find previous'), 'Shift+F3', -1),
];

/** Goes on to the next (1) or previous (−1) of what was found, round and round, and brings it into sight. */
export function stepFinding(session: JourneySession, by: 1 | -1): void {
  const { finding } = session.viewing;
  const found = finding.get();
  if (found === null || found.subjects.length === 0) return;
  const { subjects, current } = found;
  const at = current === null ? -1 : subjects.indexOf(current);
  const next =
    at === -1 ? (by === 1 ? 0 : subjects.length - 1) : (at + by + subjects.length) % subjects.length;
  const subject = subjects[next];
  if (subject === undefined) return;
  finding.set({ subjects, current: subject });
  session.view.get()?.reveal(subject, { isNear: true });
}

function step(id: string, label: string, keys: string, by: 1 | -1): Action {
  return {
    id,
    label,
    group: 'Go',
    keys: [keys],
    isHeardInFields: true,
    isEnabled: ({ viewing }) => viewing.query.get() !== '',
    perform: (session) => {
      if (session.viewing.tool.get() === 'find') stepFinding(session, by);
      else session.viewing.tool.set('find');
    },
  };
}
