import { useEffect } from 'react';
import { useSession } from '../../model/useSession.ts';
import { useClipboard } from '../useClipboard.ts';
import { useShortcuts } from '../useShortcuts.ts';

/** Hears the keys and the clipboard. Apart, because it brings along everything that a person can do, and the board is painted without. */
export function Keys() {
  const session = useSession();
  useShortcuts(session);
  useClipboard(session);
  useEffect(() => {
    session.hearsKeys.set(true);
    return () => session.hearsKeys.set(false);
  }, [session]);
  return null;
}
