import { blankJourney } from './blankJourney.ts';
import type { JourneyDesign } from './buildJourney.ts';

/** Being written. */
export const onlinePurchaseAndReturn: JourneyDesign = blankJourney;
