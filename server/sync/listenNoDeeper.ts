import type * as Y from 'yjs';

/** Maps in maps in lists: ours are two deep, and nobody on the server listens to any. */
const MAX_DEPTH = 16;

/**
 * Spares a document telling about changes in what lies very deep. Yjs tells each type about every change in all that
 * lies within it: in a chain of types, thousands deep, one small update would keep everybody waiting for minutes.
 */
export function listenNoDeeper(doc: Y.Doc): void {
  doc.on('beforeObserverCalls', ({ changed }: Y.Transaction) => {
    for (const type of changed.keys()) if (isTooDeep(type)) changed.delete(type);
  });
}

function isTooDeep(type: { readonly parent: unknown }): boolean {
  let outer: unknown = type;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    outer = (outer as { readonly parent: unknown }).parent;
    if (outer === null) return false;
  }
  return true;
}
