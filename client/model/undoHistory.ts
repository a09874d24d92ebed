import type * as Y from 'yjs';
import type { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import { undoManagerOf } from '../../shared/document/undoManagerOf.ts';
import type { Id } from '../../shared/journey/id.ts';
import { MutableStore, type Store } from './store.ts';
import { words } from '../words/words.ts';

/** What can be undone and redone now, by the label of the action that did it. */
export interface UndoState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Typing within this time is one step. */
const TYPING_STEP_MS = 600;
const LABEL = 'label';
const SELECTION = 'selection';

/** One person's own history: takes back only what this person did, never what others did on top. */
export class UndoHistory {
  readonly #manager: Y.UndoManager;
  readonly #state = new MutableStore<UndoState>({ undo: null, redo: null });
  readonly #selection: MutableStore<readonly Id[]>;
  #label: string = words('Edit');

  constructor(document: JourneyDocument, selection: MutableStore<readonly Id[]>) {
    this.#selection = selection;
    this.#manager = undoManagerOf(document, TYPING_STEP_MS);
    this.#manager.on('stack-item-added', ({ stackItem }) => {
      const travelled = this.#manager.currStackItem?.meta;
      stackItem.meta.set(LABEL, travelled?.get(LABEL) ?? this.#label);
      stackItem.meta.set(SELECTION, travelled?.get(SELECTION) ?? this.#selection.get());
      this.#publish();
    });
    this.#manager.on('stack-item-popped', () => {
      this.#publish();
    });
    this.#manager.on('stack-cleared', () => {
      this.#publish();
    });
  }

  get state(): Store<UndoState> {
    return this.#state;
  }

  /** Begins a new step: what follows is undone apart from what came before, and is called `label`. */
  step(label: string): void {
    this.#manager.stopCapturing();
    this.#label = label;
  }

  /**
   * Takes back this person's last step and answers what was taken back, or `null` when there is nothing. A step that
   * others have changed since is left as they want it, and the one before it is taken back.
   */
  undo(): string | null {
    return this.#travelled(this.#manager.undo());
  }

  /** Does again what was last taken back. */
  redo(): string | null {
    return this.#travelled(this.#manager.redo());
  }

  destroy(): void {
    this.#manager.destroy();
  }

  #travelled(item: { readonly meta: Map<unknown, unknown> } | null): string | null {
    this.#publish();
    if (item === null) return null;
    this.#selection.set((item.meta.get(SELECTION) as readonly Id[] | undefined) ?? []);
    return labelOf(item);
  }

  #publish(): void {
    this.#state.set({
      undo: labelOf(this.#manager.undoStack.at(-1)),
      redo: labelOf(this.#manager.redoStack.at(-1)),
    });
  }
}

function labelOf(item: { readonly meta: Map<unknown, unknown> } | undefined): string | null {
  if (item === undefined) return null;
  const label = item.meta.get(LABEL);
  return typeof label === 'string' ? label : words('Edit');
}
