import { lazy } from 'react';

const loadHome = () => import('./HomeRoute.tsx');
const loadJourney = () => import('./JourneyPage.tsx');
const loadJoin = () => import('./JoinPage.tsx');
const loadPersonas = () => import('./personas/PersonasPage.tsx');

const LOADERS: Readonly<Record<string, () => Promise<unknown>>> = {
  '/join': loadJoin,
  '/personas': loadPersonas,
};

/** The journeys one may open. */
export const HomeRoute = lazy(async () => ({ default: (await loadHome()).HomeRoute }));

/** One journey. */
export const JourneyPage = lazy(async () => ({ default: (await loadJourney()).JourneyPage }));

/** Where share links lead. */
export const JoinPage = lazy(async () => ({ default: (await loadJoin()).JoinPage }));

/** The workspace's personas. */
export const PersonasPage = lazy(async () => ({ default: (await loadPersonas()).PersonasPage }));

/** Fetches the code of the page at an address while the server is asked who we are; failures show when it is drawn. */
export function preloadPage(path: string): void {
  const load = path.startsWith('/journeys/') ? loadJourney : (LOADERS[path] ?? loadHome);
  load().catch(() => undefined);
}
