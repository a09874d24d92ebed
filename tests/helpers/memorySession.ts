import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { JourneyView } from '../../client/model/boardView.ts';
import { JourneyStore } from '../../client/model/journeyStore.ts';
import type { Face, JourneySession, Refusal } from '../../client/model/journeySession.ts';
import { newId } from '../../client/model/newId.ts';
import { PresenceStore } from '../../client/model/presenceStore.ts';
import type { SaveStatus } from '../../client/model/savedState.ts';
import { MutableStore } from '../../client/model/store.ts';
import { UndoHistory } from '../../client/model/undoHistory.ts';
import type { Upload } from '../../client/model/upload.ts';
import { newViewing } from '../../client/model/viewing.ts';
import { JourneyDocument, type TextRef } from '../../shared/document/journeyDocument.ts';
import { writeContent } from '../../shared/document/writeContent.ts';
import type { JourneyContent } from '../../shared/journey/content.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { Role } from '../../shared/protocol/role.ts';
import { smallJourney } from './smallJourney.ts';

/** A session on a journey that only this test has: no server, no copy on the device. */
export function memorySession(
  role: Role = 'editor',
  content: JourneyContent = smallJourney(),
): JourneySession {
  const doc = new Y.Doc();
  const person = { id: 'p1', name: 'Ada', colour: '#3a5bd9' };
  const document = new JourneyDocument(doc, { person: person.id });
  writeContent(document, content);
  const selection = new MutableStore<readonly Id[]>([]);
  const journey = new JourneyStore(document);
  journey.follow();
  const presence = new PresenceStore(new Awareness(doc), person);
  const history = new UndoHistory(document, selection);
  return {
    journeyId: 'journey',
    person,
    document,
    journey,
    presence,
    history,
    saveStatus: new MutableStore<SaveStatus>('saved'),
    role: new MutableStore<Role>(role),
    refusal: new MutableStore<Refusal | null>(null),
    news: new MutableStore({ comments: 0, rounds: 0, findings: 0 }),
    isShown: new MutableStore(true),
    isOpen: new MutableStore(true),
    isKeptHere: new MutableStore(false),
    selection,
    editing: new MutableStore<TextRef | null>(null),
    focusRequest: new MutableStore<TextRef | null>(null),
    uploads: new MutableStore<readonly Upload[]>([]),
    announcement: new MutableStore(''),
    view: new MutableStore<JourneyView | null>(null),
    face: new MutableStore<Face>('board'),
    viewing: newViewing(),
    hearsKeys: new MutableStore(true),
    newId,
    attach: () => undefined,
    destroy: () => {
      presence.destroy();
      history.destroy();
      journey.destroy();
      doc.destroy();
    },
  };
}
