import type { Id } from './id.ts';
import type { JourneySnapshot } from './snapshot.ts';

/** The cards that are held together with one, itself included; a card whose companions are gone is by itself. */
export function cardGroup({ cards }: Pick<JourneySnapshot, 'cards'>, id: Id): readonly Id[] {
  const group = cards.get(id)?.group ?? null;
  if (group === null) return [id];
  return groupsIn(cards).get(group) ?? [id];
}

/** Some cards and all that are held together with any of them, in the order given, companions after. */
export function withGroups(snapshot: Pick<JourneySnapshot, 'cards'>, ids: readonly Id[]): readonly Id[] {
  if (ids.every((id) => (snapshot.cards.get(id)?.group ?? null) === null)) return ids;
  return [...new Set([...ids, ...ids.flatMap((id) => cardGroup(snapshot, id))])];
}

const known = new WeakMap<JourneySnapshot['cards'], ReadonlyMap<string, readonly Id[]>>();

/** Gathered once a state of the cards: it is asked at every click and every step of a rectangle. */
function groupsIn(cards: JourneySnapshot['cards']): ReadonlyMap<string, readonly Id[]> {
  const gathered = known.get(cards);
  if (gathered !== undefined) return gathered;
  const groups = new Map<string, Id[]>();
  for (const { id, group } of cards.values()) {
    if (group === null) continue;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [id]);
    else members.push(id);
  }
  known.set(cards, groups);
  return groups;
}
