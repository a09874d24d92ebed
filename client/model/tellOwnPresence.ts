import type { WebsocketProvider } from 'y-websocket';

/**
 * Hands on this tab's own presence only, to the server and to sibling tabs. The stock client repeats whatever presence
 * it hears: with sixty people and two tabs open, every move of a cursor would be heard three times.
 */
export function tellOwnPresence(provider: WebsocketProvider): () => void {
  const { awareness, _awarenessUpdateHandler: tell } = provider;
  const isOwn = (client: number): boolean => client === awareness.clientID;
  const onUpdate = ({ added, updated, removed }: PresenceChange, origin: unknown): void => {
    const own = {
      added: added.filter(isOwn),
      updated: updated.filter(isOwn),
      removed: removed.filter(isOwn),
    };
    if (own.added.length + own.updated.length + own.removed.length > 0) tell(own, origin);
  };
  awareness.off('update', tell);
  awareness.on('update', onUpdate);
  return () => awareness.off('update', onUpdate);
}

/** Which tabs came, changed or left. */
interface PresenceChange {
  readonly added: number[];
  readonly updated: number[];
  readonly removed: number[];
}
