import * as Y from 'yjs';
import { JourneyDocument, SCHEMA_VERSION, type TextRef } from '../../shared/document/journeyDocument.ts';
import { knownJourney } from '../../shared/document/knownJourney.ts';
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
import type { Upload } from './upload.ts';
import { newViewing, type Viewing } from './viewing.ts';

/** Why a journey cannot be worked on any more in this tab; `code` is one of `CLOSE`, or `schema` for a page that is too old. */
export type Refusal = number | 'schema';

/** Counts what the server told of what is not in the document. */
export type News = Readonly<Record<'comments' | 'rounds' | 'findings', number>>;

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
  /** How often the server has said that there is something new of each kind to be asked for. */
  readonly news: Store<News>;
  /** Whether there is anything to show yet. */
  readonly isShown: Store<boolean>;
  /** Whether the live document is there, from this device or from the server: only then is there anything to edit. */
  readonly isOpen: Store<boolean>;
  /** Whether all that this person did is kept on this device when the tab closes. */
  readonly isKeptHere: Store<boolean>;
  /** Ids of the stages, lanes and cards that this person has selected. */
  readonly selection: MutableStore<readonly Id[]>;
  /** The text that is edited in place on the canvas. */
  readonly editing: MutableStore<TextRef | null>;
  /** A text that should get the caret in the inspector, as soon as it is there; whoever gives it clears this. */
  readonly focusRequest: MutableStore<TextRef | null>;
  /** The pictures that this person is adding. */
  readonly uploads: MutableStore<readonly Upload[]>;
  /** What screen readers should say now; also shown briefly. */
  readonly announcement: MutableStore<string>;
  /** What shows the journey, while something does. */
  readonly view: MutableStore<JourneyView | null>;
  /** Whether this tab shows the journey as a board or as an outline. */
  readonly face: MutableStore<Face>;
  /** How this person looks at the journey. */
  readonly viewing: Viewing;
  /** Whether the keys of the page are heard by now; what is pressed before is kept. */
  readonly hearsKeys: MutableStore<boolean>;
  newId(): Id;
  /** Fetches the live document. What is shown before is to be painted first: taking in a document holds up the page. */
  attach(): void;
  destroy(): void;
}

/** How long the copy on this device may take to be read before the server is asked for all of it. */
const COPY_MS = 300;
/** How long the server may keep those waiting who have a copy on this device. */
const PATIENCE_MS = 2_000;

/**
 * Opens a journey: shows at once what is known of it, if anything, and attaches the live document, from the copy on
 * this device and from the server. `packed` is what `packContent` made of the journey, or `null`.
 */
export function openJourneySession(
  journeyId: string,
  person: Person,
  initialRole: Role,
  packed: unknown,
): JourneySession {
  const doc = new Y.Doc();
  const document = new JourneyDocument(doc, { person: person.id });
  const role = new MutableStore<Role>(initialRole);
  const refusal = new MutableStore<Refusal | null>(null);
  const news = new MutableStore<News>({ comments: 0, rounds: 0, findings: 0 });
  const known = knownJourney(packed);
  const journey = new JourneyStore(document, known);
  const isShown = new MutableStore(known.snapshot.stages.length > 0);
  const isOpen = new MutableStore(false);
  const isKeptHere = new MutableStore(false);
  const selection = new MutableStore<readonly Id[]>([]);
  const editing = new MutableStore<TextRef | null>(null);

  const connection: JourneyConnection = connectJourney(
    doc,
    journeyId,
    { canWrite: mayEdit(initialRole) },
    {
      onSynced: () => {
        // In a task of its own: the page has been held up by taking the document in.
        clearTimeout(opening);
        opening = setTimeout(open);
      },
      onControl: (message) => {
        if (message.type === 'hello' && message.schema > SCHEMA_VERSION) refusal.set('schema');
        else if (message.type === 'hello' || message.type === 'role') role.set(message.role);
        else if (message.type === 'news')
          news.set({ ...news.get(), [message.of]: news.get()[message.of] + 1 });
      },
      onRefused: (code) => {
        refusal.set(code);
      },
    },
  );
  let opening: ReturnType<typeof setTimeout> | undefined;
  let connecting: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    if (isOpen.get() || doc.getMap('meta').size === 0) return;
    journey.follow();
    isShown.set(true);
    isOpen.set(true);
  };
  /** What lies on this device may be older than what the server has told: nothing that is shown goes back in time. */
  const openFromHere = (): void => {
    if (!isShown.get() || connection.saveStatus.get() === 'offline') open();
  };
  doc.on('update', openFromHere);
  const stopWaiting = connection.saveStatus.subscribe(openFromHere);
  // A reader's copy could hold edits that the server refused; only those who may write keep one. Without its code, which a
  // newer server may not have any more, the page says that it keeps nothing.
  const copyCode = mayEdit(initialRole) ? import('./deviceCopy.ts').catch(() => null) : null;
  let stopCopy: (() => void) | null = null;
  let isAttached = false;
  let isDestroyed = false;
  const attach = async (): Promise<void> => {
    if (isAttached) return;
    isAttached = true;
    // Before anything comes that could be edited: an edit that the copy does not see is kept nowhere.
    const code = await copyCode;
    if (isDestroyed) return;
    if (code === null) {
      connection.start();
      return;
    }
    // First what is here, so that the server is asked for the rest only.
    connecting = setTimeout(connection.start, COPY_MS);
    stopCopy = code.openDeviceCopy(journeyId, doc, connection, isKeptHere, () => {
      clearTimeout(connecting);
      connection.start();
      opening ??= setTimeout(open, PATIENCE_MS);
    });
  };

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
  if (!isShown.get()) void attach();

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
    news,
    isShown,
    isOpen,
    isKeptHere,
    selection,
    editing,
    focusRequest: new MutableStore<TextRef | null>(null),
    uploads: new MutableStore<readonly Upload[]>([]),
    announcement: new MutableStore(''),
    view: new MutableStore<JourneyView | null>(null),
    face: new MutableStore<Face>('board'),
    viewing: newViewing(),
    hearsKeys: new MutableStore(false),
    newId,
    attach: () => void attach(),
    destroy: () => {
      isDestroyed = true;
      clearTimeout(opening);
      clearTimeout(connecting);
      stopCopy?.();
      stopWaiting();
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
