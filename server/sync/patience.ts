import * as Y from 'yjs';
import { MalformedUpdateError } from './malformedUpdateError.ts';
import { processorTime } from './processorTime.ts';

/** Maps in maps: ours are two deep. What lies deeper is deleted and cleared away by functions that call themselves. */
const MAX_DEPTH = 32;

/** Parts of an update between two looks at the clock. */
const LOOK_EVERY = 8;

interface Watch {
  /** Milliseconds of this thread's processor that an update may take. */
  readonly most: number;
  readonly began: number;
  parts: number;
}

/** The update that is being applied: only ever one, because applying waits for nothing. */
let watch: Watch | null = null;
/** Whether Yjs is in the middle of a part, where it must not be stopped. */
let isInPart = false;

const { integrate, delete: remove } = Y.Item.prototype;

// Yjs cannot be told to stop. A list of parts that all claim the same neighbour takes it the square of their number, so
// that two megabytes would keep everybody waiting for hours: the two steps of its own that it takes for each part are
// wrapped for the whole process, and let all through unless somebody watches. Nor does it look whether what somebody sent
// hangs together: a part that does not would tie lists of different types into one that cannot be cleared away any more,
// and is taken for one that was deleted, as Yjs does where its type is gone.
Y.Item.prototype.integrate = function watched(transaction, offset) {
  inPart(() => {
    if (!isSound(this)) this.parent = null;
    integrate.call(this, transaction, offset);
  });
};
Y.Item.prototype.delete = function watched(transaction) {
  inPart(() => {
    remove.call(this, transaction);
  });
};

/**
 * Applies something of a client's, and stops it between two of its parts once it has taken too long. What was applied by
 * then is whole and stays, as if the client had sent only that.
 * @throws MalformedUpdateError
 */
export function withPatience(milliseconds: number, apply: () => void): void {
  watch = { most: milliseconds, began: processorTime(), parts: 0 };
  try {
    apply();
  } finally {
    watch = null;
    isInPart = false;
  }
}

function inPart(work: () => void): void {
  if (watch === null || isInPart) {
    work();
    return;
  }
  watch.parts += 1;
  if (watch.parts % LOOK_EVERY === 0 && processorTime() - watch.began > watch.most)
    throw new MalformedUpdateError('it takes too long');
  isInPart = true;
  work();
  isInPart = false;
}

/** Whether a part lies in one type with both its neighbours, and no deeper than any of ours. */
function isSound({ parent, parentSub, left, right }: Y.Item): boolean {
  for (const other of [left, right])
    if (other instanceof Y.Item && (other.parent !== parent || other.parentSub !== parentSub)) return false;
  return !isTooDeep(parent);
}

function isTooDeep(parent: unknown): boolean {
  let outer = parent;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    if (!(outer instanceof Y.AbstractType)) return false;
    // oxlint-disable-next-line no-underscore-dangle -- what Yjs calls the part that a type lies in
    outer = outer._item?.parent ?? null;
  }
  return true;
}
