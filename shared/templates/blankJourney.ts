import { COLOURS } from '../journey/colour.ts';
import { DEFAULT_LANES } from '../journey/lane.ts';
import { DEFAULT_STAGES } from '../journey/stage.ts';
import type { JourneyDesign } from './buildJourney.ts';

/** Five stages and the usual lanes, and nothing in them. */
export const blankJourney: JourneyDesign = {
  header: { title: 'Untitled journey' },
  lanes: Object.fromEntries(DEFAULT_LANES.map((lane) => [lane.kind, lane])),
  stages: DEFAULT_STAGES.map((name, index) => ({ name, colour: COLOURS[index + 1] ?? 'slate' })),
};
