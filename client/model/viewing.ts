import type { Id } from '../../shared/journey/id.ts';
import type { Lens } from '../../shared/lenses/lens.ts';
import type { CommentsAnswer } from '../../shared/protocol/comments.ts';
import { MutableStore } from './store.ts';

/** What the pointer does on the board: selects and carries, or pulls the board itself. */
export type Hand = 'select' | 'hand';

/** What a person has laid over the journey, one at a time. */
export type OpenTool = 'find' | 'palette' | 'shortcuts' | 'presentation' | 'export' | 'voices';

/** What stands beside the journey: the details of what is selected, what people say about it, or what all rate together. */
export type Side = 'details' | 'comments' | 'round';

/** What was looked for: everything that was found, and which of it one is at. */
export interface Finding {
  /** Stages, lanes and cards, each once. */
  readonly subjects: readonly Id[];
  readonly current: Id | null;
}

/** What has to be answered before a stage or lane with cards in it is removed: where they go. */
export interface Removal {
  readonly axis: 'stages' | 'lanes';
  readonly id: Id;
}

/** How one person looks at the journey. Nobody else sees it, and none of it is in the document. */
export interface Viewing {
  /** What the map is read for, or `null` for the map itself. */
  readonly lens: MutableStore<Lens | null>;
  readonly hand: MutableStore<Hand>;
  readonly tool: MutableStore<OpenTool | null>;
  readonly side: MutableStore<Side>;
  /** What people say about the journey, as the server last told it; `null` until it did. */
  readonly comments: MutableStore<CommentsAnswer | null>;
  /** What one looked for last, so that one can look for it again. */
  readonly query: MutableStore<string>;
  readonly finding: MutableStore<Finding | null>;
  /** The stage that one looks at while the rest steps back. */
  readonly focusedStage: MutableStore<Id | null>;
  /** The tab whose view is shown here, by its number in presence. */
  readonly following: MutableStore<number | null>;
  readonly areCursorsShown: MutableStore<boolean>;
  /** The stage or lane that one is about to remove. */
  readonly removal: MutableStore<Removal | null>;
  /** The card from which one draws an arrow by the keyboard, while its other end is being chosen. */
  readonly linkFrom: MutableStore<Id | null>;
}

/** Looks at a journey as everybody does at first. */
export function newViewing(): Viewing {
  return {
    lens: new MutableStore<Lens | null>(null),
    hand: new MutableStore<Hand>('select'),
    tool: new MutableStore<OpenTool | null>(null),
    side: new MutableStore<Side>('details'),
    comments: new MutableStore<CommentsAnswer | null>(null),
    query: new MutableStore(''),
    finding: new MutableStore<Finding | null>(null),
    focusedStage: new MutableStore<Id | null>(null),
    following: new MutableStore<number | null>(null),
    areCursorsShown: new MutableStore(true),
    removal: new MutableStore<Removal | null>(null),
    linkFrom: new MutableStore<Id | null>(null),
  };
}
