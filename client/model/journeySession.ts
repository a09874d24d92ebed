import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { JourneyDocument, SCHEMA_VERSION, type TextRef } from '../../shared/document/journeyDocument.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../shared/journey/snapshot.ts';
import type { Person } from '../../shared/protocol/person.ts';
import { mayEdit, type Role } from '../../shared/protocol/role.ts';
import type { JourneyView } from './boardView.ts';
import { connectJourney, type JourneyConnection } from './connectJourney.ts';
import { JourneyStore } from './journeyStore.ts';
import { newId } from './newId.ts';
import { PresenceStore } from './presenceStore.ts';
import type { SaveStatus } from './savedState.ts';
import { MutableStore, type Store } from './store.ts';
import { UndoHistory } from './undoHistory.ts';
import { newViewing, type Viewing } from './viewing.ts';

/** Why a journey cannot be worked on any more in this tab; `code` is one of `CLOSE`, or `schema` for a page that is too old. */
export type Refusal = number | 'schema';

/** How a journey can be shown. */
export const FACES = ['board', 'outline'] as const;

export type Face = (typeof FACES)[number];

/** One tab's work on one journey: the live document and everything that hangs on it. */
export interface JourneySession {
  readonly journeyId: string;
  readonly person: Person;
  readonly document: JourneyDocument;
  /** What the journey shows now. */
  readonly journey: Store<JourneySnapshot>;
  readonly presence: PresenceStore;
  readonly history: UndoHistory;
  readonly saveStatus: Store<SaveStatus>;
  readonly role: Store<Role>;
  readonly refusal: Store<Refusal | null>;
  /** Whether there is anything to show yet: from this device or from the server. */
  readonly isOpen: Store<boolean>;
  /** Whether edits made offline are kept on this device when the tab closes. */
  readonly isKeptHere: Store<boolean>;
  /** Ids of the stages, lanes and cards that this person has selected. */
  readonly selection: MutableStore<readonly Id[]>;
  /** The text that is edited in place on the canvas. */
  readonly editing: MutableStore<TextRef | null>;
  /** A text that should get the caret in the inspector, as soon as it is there; whoever gives it clears this. */
  readonly focusRequest: MutableStore<TextRef | null>;
  /** What screen readers should say now; also shown briefly. */
  readonly announcement: MutableStore<string>;
  /** What shows the journey, while something does. */
  readonly view: MutableStore<JourneyView | null>;
  /** Whether this tab shows the journey as a board or as an outline. */
  readonly face: MutableStore<Face>;
  /** How this person looks at the journey. */
  readonly viewing: Viewing;
  newId(): Id;
  destroy(): void;
}

/** Opens a journey: from the copy on this device at once, and from the server as soon as it answers. */
export function openJourneySession(journeyId: string, person: Person, initialRole: Role): JourneySession {
  const doc = new Y.Doc();
  const document = new JourneyDocument(doc, { person: person.id });
  const role = new MutableStore<Role>(initialRole);
  const refusal = new MutableStore<Refusal | null>(null);
  const isOpen = new MutableStore(false);
  const isKeptHere = new MutableStore(false);
  const selection = new MutableStore<readonly Id[]>([]);
  const editing = new MutableStore<TextRef | null>(null);

  // A reader's copy could hold edits that the server refused; only those who may write keep one.
  const copy = mayEdit(initialRole) ? new IndexeddbPersistence(`waymark:${journeyId}`, doc) : null;
  copy?.on('synced', () => {
    isKeptHere.set(true);
    openOnceFilled();
  });
  const connection: JourneyConnection = connectJourney(
    doc,
    journeyId,
    { canWrite: mayEdit(initialRole) },
    {
      onControl: (message) => {
        if (message.type === 'hello' && message.schema > SCHEMA_VERSION) refusal.set('schema');
        else if (message.type === 'hello' || message.type === 'role') role.set(message.role);
      },
      onRefused: (code) => {
        refusal.set(code);
      },
    },
  );
  const journey = new JourneyStore(document);
  const openOnceFilled = (): void => {
    if (doc.getMap('meta').size > 0) isOpen.set(true);
  };
  doc.on('update', openOnceFilled);

  const presence = new PresenceStore(connection.awareness, person);
  const stopSharing = [
    selection.subscribe(() => {
      presence.update({ selection: selection.get() });
    }),
    editing.subscribe(() => {
      presence.update({ editing: textKey(editing.get()) });
    }),
  ];
  const history = new UndoHistory(document, selection);

  return {
    journeyId,
    person,
    document,
    journey,
    presence,
    history,
    saveStatus: connection.saveStatus,
    role,
    refusal,
    isOpen,
    isKeptHere,
    selection,
    editing,
    focusRequest: new MutableStore<TextRef | null>(null),
    announcement: new MutableStore(''),
    view: new MutableStore<JourneyView | null>(null),
    face: new MutableStore<Face>('board'),
    viewing: newViewing(),
    newId,
    destroy: () => {
      for (const stop of stopSharing) stop();
      presence.destroy();
      history.destroy();
      journey.destroy();
      connection.destroy();
      doc.destroy();
    },
  };
}

/** The name by which presence calls a text, such as `cards/ID/title`. */
export function textKey(ref: TextRef | null): string | null {
  if (ref === null) return null;
  return ref.collection === 'header' ? `header/${ref.field}` : `${ref.collection}/${ref.id}/${ref.field}`;
}
