import * as Y from 'yjs';
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

/** A step that was to be taken back or done again, and whether it was: others may have changed it since. */
export interface Travelled {
  readonly label: string;
  readonly isDone: boolean;
}

/** Typing within this time is one step. */
const TYPING_STEP_MS = 600;
type StackItem = Y.UndoManager['undoStack'][number];

const LABEL = 'label';
const SELECTION = 'selection';
const SUBJECTS = 'subjects';

/** One person's own history: takes back only what this person did, never what others did on top. */
export class UndoHistory {
  readonly #manager: Y.UndoManager;
  readonly #state = new MutableStore<UndoState>({ undo: null, redo: null });
  readonly #selection: MutableStore<readonly Id[]>;
  #label: string = words('Edit');
  #subjects: readonly Id[] = [];

  constructor(document: JourneyDocument, selection: MutableStore<readonly Id[]>) {
    this.#selection = selection;
    this.#manager = undoManagerOf(document, TYPING_STEP_MS);
    this.#manager.on('stack-item-added', ({ stackItem }) => {
      const travelled = this.#manager.currStackItem?.meta;
      stackItem.meta.set(LABEL, travelled?.get(LABEL) ?? this.#label);
      stackItem.meta.set(SELECTION, travelled?.get(SELECTION) ?? this.#selection.get());
      stackItem.meta.set(SUBJECTS, travelled?.get(SUBJECTS) ?? this.#subjects);
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

  /**
   * Begins a new step: what follows is undone apart from what came before, and is called `label`. `subjects` are the
   * stages, lanes and cards that it changes.
   */
  step(label: string, subjects: readonly Id[] = []): void {
    this.#manager.stopCapturing();
    this.#label = label;
    this.#subjects = subjects;
  }

  /** What the step that would be taken back or done again next changes: a lock may have been put on it since. */
  subjectsOf(direction: 'undo' | 'redo'): readonly Id[] {
    const stack = direction === 'undo' ? this.#manager.undoStack : this.#manager.redoStack;
    return (stack.at(-1)?.meta.get(SUBJECTS) as readonly Id[] | undefined) ?? [];
  }

  /**
   * Takes back this person's last step; `null` when there is none. A step that others have changed since is left as they
   * want it, and leaves the history.
   */
  undo(): Travelled | null {
    return this.#travel(this.#manager.undoStack, () => this.#manager.undo());
  }

  /** Does again what was last taken back. */
  redo(): Travelled | null {
    return this.#travel(this.#manager.redoStack, () => this.#manager.redo());
  }

  destroy(): void {
    this.#manager.destroy();
  }

  #travel(stack: StackItem[], travel: () => StackItem | null): Travelled | null {
    // What was typed and wiped out at once is a step that nobody remembers.
    while (isNothing(stack.at(-1))) stack.pop();
    const label = labelOf(stack.at(-1));
    if (label === null) {
      this.#publish();
      return null;
    }
    // Yjs goes on to older steps until one can be taken back: nobody asked for those.
    const older = stack.splice(0, stack.length - 1);
    const item = travel();
    stack.unshift(...older);
    this.#publish();
    if (item !== null) this.#selection.set((item.meta.get(SELECTION) as readonly Id[] | undefined) ?? []);
    return { label, isDone: item !== null };
  }

  #publish(): void {
    this.#state.set({
      undo: labelOf(this.#manager.undoStack.at(-1)),
      redo: labelOf(this.#manager.redoStack.at(-1)),
    });
  }
}

function isNothing(item: StackItem | undefined): boolean {
  return item !== undefined && Y.equalDeleteSets(item.insertions, item.deletions);
}

function labelOf(item: StackItem | undefined): string | null {
  if (item === undefined) return null;
  const label = item.meta.get(LABEL);
  return typeof label === 'string' ? label : words('Edit');
}
