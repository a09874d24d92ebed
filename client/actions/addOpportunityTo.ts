import { addOpportunity } from '../../shared/changes/addOpportunity.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { say } from '../words/say.ts';
import { mark } from './mark.ts';
import { words } from '../words/words.ts';

/** Adds an opportunity without a title yet to a stage or card, and gives its title the caret. */
export function addOpportunityTo(session: JourneySession, subject: Id): void {
  const id = session.newId();
  const step = { label: words('Add opportunity'), said: say('Opportunity added'), subjects: [subject] };
  mark(session, step, () => {
    addOpportunity(session.document, { id, subject });
  });
  if (!session.document.has('opportunities', id)) return;
  session.focusRequest.set({ collection: 'opportunities', id, field: 'title' });
}
