import { useEffect } from 'react';
import type { JourneySession } from '../../model/journeySession.ts';

const PARAMETER = 'card';

/** Shows the card, or stage or lane, that the address names, once: after that the address says no more of it. */
export function useAddressedCard({ journey, view, selection }: JourneySession): void {
  useEffect(() => {
    const id = new URLSearchParams(location.search).get(PARAMETER);
    if (id === null) return undefined;
    let frame = 0;
    const show = (): void => {
      const shown = view.get();
      if (shown === null) return;
      stop();
      // Not before the board has a size, and has chosen where to look at first.
      frame = requestAnimationFrame(() => {
        const { cards, stages, lanes } = journey.get();
        if (cards.has(id) || [...stages, ...lanes].some((one) => one.id === id)) {
          selection.set([id]);
          shown.reveal(id, { isNear: true });
        }
        const address = new URL(location.href);
        address.searchParams.delete(PARAMETER);
        history.replaceState(history.state, '', address);
      });
    };
    const stop = view.subscribe(show);
    show();
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [journey, view, selection]);
}
