import { addEvidence } from '../../shared/changes/addEvidence.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { say } from '../words/say.ts';
import { edit } from './edit.ts';
import { words } from '../words/words.ts';

/** Adds evidence without words yet to a stage, card, need at risk or pain point, and gives its quote the caret. */
export function addEvidenceTo(session: JourneySession, subject: Id): void {
  const id = session.newId();
  const add = (): void => {
    addEvidence(session.document, { id, subject });
  };
  edit(session, words('Add evidence'), add, [subject]);
  if (!session.document.has('evidence', id)) return;
  session.announcement.set(say('Evidence added'));
  session.focusRequest.set({ collection: 'evidence', id, field: 'quote' });
}
