import type { JourneyLayout } from '../../../shared/layout/journeyLayout.ts';
import type { Rect } from '../../../shared/layout/rect.ts';
import type { Others } from '../../model/presenceStore.ts';

/** A card that somebody else has selected. */
export interface OtherSelection {
  readonly key: string;
  readonly rect: Rect;
  readonly colour: string;
  readonly name: string;
  readonly isTyping: boolean;
}

/** Somebody who selects a whole map would hide it from everybody else. */
const MOST_RINGS = 12;

/**
 * Reads the cards that others have selected, except those they are dragging: these move. As long as these are the same,
 * the answer is the same object: presence changes all the time, and hardly ever what is selected.
 */
export function readOtherSelections(): (others: Others, layout: JourneyLayout) => readonly OtherSelection[] {
  let last: readonly OtherSelection[] = [];
  return (others, layout) => {
    const next = otherSelections(others, layout);
    const isSame = next.length === last.length && next.every((ring, index) => isSameRing(ring, last[index]));
    if (!isSame) last = next;
    return last;
  };
}

function isSameRing(a: OtherSelection, b: OtherSelection | undefined): boolean {
  return (
    a.key === b?.key &&
    a.rect === b.rect &&
    a.colour === b.colour &&
    a.name === b.name &&
    a.isTyping === b.isTyping
  );
}

function otherSelections(others: Others, layout: JourneyLayout): OtherSelection[] {
  const rings: OtherSelection[] = [];
  for (const [client, { person, selection, drag, editing }] of others) {
    if (drag !== null) continue;
    for (const id of selection.slice(0, MOST_RINGS)) {
      const rect = layout.cards.get(id);
      if (rect === undefined) continue;
      const isTyping = editing === `cards/${id}/title`;
      rings.push({ key: `${client}/${id}`, rect, colour: person.colour, name: person.name, isTyping });
    }
  }
  return rings;
}
