import { lazy } from 'react';

const loadHome = () => import('./HomeRoute.tsx');
const loadJourney = () => import('./JourneyPage.tsx');
const loadJoin = () => import('./JoinPage.tsx');
const loadCompare = () => import('./compare/CompareRoute.tsx');
const loadSummary = () => import('./review/SummaryRoute.tsx');
const loadReview = () => import('./review/ReviewRoute.tsx');
const loadPersonas = () => import('./personas/PersonasPage.tsx');

const LOADERS: Readonly<Record<string, () => Promise<unknown>>> = {
  '/join': loadJoin,
  '/personas': loadPersonas,
  '/review': loadReview,
};

/** The journeys one may open. */
export const HomeRoute = lazy(async () => ({ default: (await loadHome()).HomeRoute }));

/** One journey. */
export const JourneyPage = lazy(async () => ({ default: (await loadJourney()).JourneyPage }));

/** Where share links lead. */
export const JoinPage = lazy(async () => ({ default: (await loadJoin()).JoinPage }));

/** A journey beside its to-be or as-is. */
export const CompareRoute = lazy(async () => ({ default: (await loadCompare()).CompareRoute }));

/** The summary of a journey. */
export const SummaryRoute = lazy(async () => ({ default: (await loadSummary()).SummaryRoute }));

/** The findings of all journeys. */
export const ReviewRoute = lazy(async () => ({ default: (await loadReview()).ReviewRoute }));

/** The workspace's personas. */
export const PersonasPage = lazy(async () => ({ default: (await loadPersonas()).PersonasPage }));

const COMPARE = /^\/journeys\/[^/]+\/compare$/;
const SUMMARY = /^\/journeys\/[^/]+\/summary$/;

/** Fetches the code of the page at an address while the server is asked who we are; failures show when it is drawn. */
export function preloadPage(path: string): void {
  const load = COMPARE.test(path)
    ? loadCompare
    : SUMMARY.test(path)
      ? loadSummary
      : path.startsWith('/journeys/')
        ? loadJourney
        : (LOADERS[path] ?? loadHome);
  load().catch(() => undefined);
}
