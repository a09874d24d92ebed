import { useEffect } from 'react';
import { FACES, type Face, type JourneySession } from '../../model/journeySession.ts';
import { readPreference, usePreference } from '../usePreference.ts';

/** Where this device keeps the choice. */
const FACE_KEY = 'waymark:face';
/** What a link can say, such as `?view=outline`. */
const PARAMETER = 'view';
/** On phones the outline is the better beginning. */
const PHONE = '(max-width: 640px)';

/** How a journey is shown first: as the link says, as this person chose on this device, or as its screen asks for. */
export function startingFace(): Face {
  const asked = new URLSearchParams(location.search).get(PARAMETER);
  const fallback = window.matchMedia(PHONE).matches ? 'outline' : 'board';
  return FACES.find((face) => face === asked) ?? readPreference(FACE_KEY, FACES, fallback);
}

/** Keeps the choice of board or outline on this device, and lets the address say no more of it than is so. */
export function useKeptFace({ face }: JourneySession): void {
  const [, keep] = usePreference(FACE_KEY, FACES, 'board');
  useEffect(
    () =>
      face.subscribe(() => {
        keep(face.get());
        const address = new URL(location.href);
        if (!address.searchParams.has(PARAMETER)) return;
        address.searchParams.delete(PARAMETER);
        history.replaceState(history.state, '', address);
      }),
    [face, keep],
  );
}
