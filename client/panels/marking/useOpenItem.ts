import { useState } from 'react';
import type { CollectionName } from '../../../shared/journey/collections.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';

/**
 * Which one of a list is open: the one that was chosen, or the one whose text should get the caret, which stays open
 * after it has it; before that the only one, unless it stays `isCalm`.
 */
export function useOpenItem(
  collection: CollectionName,
  ids: readonly Id[],
  { isCalm = false }: { readonly isCalm?: boolean } = {},
): readonly [open: Id | null, setOpen: (id: Id | null) => void] {
  const session = useSession();
  const [chosen, setChosen] = useState<{ readonly open: Id | null } | null>(null);
  const wanted = useStore(session.focusRequest, (ref) => (ref?.collection === collection ? ref.id : null));
  if (wanted !== null && wanted !== chosen?.open && ids.includes(wanted)) setChosen({ open: wanted });
  const only = ids.length === 1 && !isCalm ? (ids[0] ?? null) : null;
  return [
    chosen === null ? only : chosen.open,
    (open) => {
      setChosen({ open });
    },
  ];
}
