import type { JourneySnapshot, Marks } from '../../../shared/journey/snapshot.ts';
import type { Role } from '../../../shared/protocol/role.ts';
import { words } from '../../words/words.ts';

/** What helps somebody on in their first journey, in the order in which it comes up; say it with `say`. */
export const HINTS = {
  board: words('Begin with what the customer does: double-click a cell under a stage, and type.'),
  card: words('Say below over which channel this runs and how the customer feels. Enter adds the next card.'),
  mark: words(
    'Now mark where it hurts: M makes a moment of truth, P a pain point, 1 to 7 a need at risk of what is selected.',
  ),
  evidence: words('A mark is a claim until somebody backs it. Add what customers said as evidence.'),
  share: words('Ready to be seen: the link that Share makes lets your team in, without accounts.'),
} as const;

/** One of the hints. */
export type Hint = keyof typeof HINTS;

const IN_ORDER = Object.keys(HINTS) as Hint[];

/** Where each is said: beside the journey as a whole, or beside the card or stage that is selected. */
const PLACES: Readonly<Record<Hint, HintPlace>> = {
  board: 'journey',
  card: 'subject',
  mark: 'subject',
  evidence: 'subject',
  share: 'journey',
};

/** What the inspector is about. */
export type HintPlace = 'journey' | 'subject';

/** The next thing to say to somebody who builds a journey, or `null`; what this device has dismissed is not said again. */
export function hintFor(
  snapshot: JourneySnapshot,
  role: Role,
  place: HintPlace,
  dismissed: readonly Hint[],
): Hint | null {
  const step = stepOf(snapshot, role);
  return step === null || PLACES[step] !== place || dismissed.includes(step) ? null : step;
}

/** How far a journey has come. What was said of the steps before it is never said later. */
function stepOf({ cards, marks, evidence }: JourneySnapshot, role: Role): Hint | null {
  if (cards.size === 0) return 'board';
  const areMarked = [...marks.values()].some(isClaimed);
  if (!areMarked) {
    const isDescribed = [...cards.values()].some(
      ({ channel, emotion }) => channel !== null || emotion !== null,
    );
    return isDescribed ? 'mark' : 'card';
  }
  if (evidence.size === 0) return 'evidence';
  return role === 'owner' ? 'share' : null;
}

function isClaimed({ needs, momentOfTruth, painPoints }: Marks): boolean {
  return needs.length > 0 || momentOfTruth !== null || painPoints.length > 0;
}

/** The hints whose names stand in a text, such as what this device has kept. */
export function readHints(text: string): readonly Hint[] {
  const names = text.split(' ');
  return IN_ORDER.filter((hint) => names.includes(hint));
}
