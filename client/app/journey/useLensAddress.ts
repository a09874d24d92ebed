import { useEffect } from 'react';
import { lensText, readLens } from '../../../shared/lenses/lens.ts';
import type { JourneySession } from '../../model/journeySession.ts';

const PARAMETER = 'lens';

/** Keeps the lens in the address, so that a link shows what one sees; changing it is no step of the browser's history. */
export function useLensAddress({ viewing }: JourneySession): void {
  useEffect(() => {
    const asked = readLens(new URLSearchParams(location.search).get(PARAMETER));
    if (asked !== null) viewing.lens.set(asked);
    return viewing.lens.subscribe(() => {
      const lens = viewing.lens.get();
      const address = new URL(location.href);
      if (lens === null) address.searchParams.delete(PARAMETER);
      else address.searchParams.set(PARAMETER, lensText(lens));
      // A colon may stand in a query as it is, and reads better.
      const search = address.search.replaceAll('%3A', ':');
      history.replaceState(history.state, '', `${address.pathname}${search}${address.hash}`);
    });
  }, [viewing]);
}
