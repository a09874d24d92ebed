import { DEFAULT_COLOUR_CYCLE } from '../../journey/colour.ts';
import type { NewId } from '../../journey/id.ts';
import { laneShape, type Lane } from '../../journey/lane.ts';
import { must } from '../../journey/must.ts';
import { ordersBetween } from '../../journey/order.ts';
import { makeRecord } from '../../journey/record.ts';
import { wordsIn, type XmlElement } from './xmlTree.ts';

/** Somebody who takes part in a journey, and the lane of what they do. */
export interface CjmlActor {
  readonly name: string;
  readonly isEndUser: boolean;
  readonly lane: Lane;
}

/** Everybody in a journey: end users first, as customers see it. */
export interface CjmlActors {
  readonly all: readonly CjmlActor[];
  /** By what a touchpoint refers to: an id or, as many files have it, a name; the first end user for whom nobody knows. */
  find(reference: string): CjmlActor;
}

/** Reads the actors of a journey: an end user is a lane of what the customer does, a provider one of the frontstage. */
export function readActors(actors: XmlElement | undefined, newId: NewId): CjmlActors {
  const listed = (actors?.children ?? []).map((element) => {
    const id = element.attribute('actorID') || element.attribute('actorIDref');
    const name = wordsIn(element, 'actorName') || wordsIn(element, 'companyName') || id;
    return { id, name, isEndUser: element.name === 'endUser' };
  });
  const known = listed.some(({ isEndUser }) => isEndUser)
    ? listed
    : [{ id: '', name: 'Customer', isEndUser: true }, ...listed];
  const sorted = [
    ...known.filter(({ isEndUser }) => isEndUser),
    ...known.filter(({ isEndUser }) => !isEndUser),
  ];
  const orders = ordersBetween(null, null, sorted.length);
  const all = sorted.map(({ name, isEndUser }, index): CjmlActor => ({
    name,
    isEndUser,
    lane: makeRecord(laneShape, newId(), {
      name,
      kind: isEndUser ? 'customer' : 'frontstage',
      colour: must(DEFAULT_COLOUR_CYCLE[index % DEFAULT_COLOUR_CYCLE.length]),
      order: must(orders[index]),
    }),
  }));
  const byReference = new Map<string, CjmlActor>();
  for (const key of ['name', 'id'] as const)
    for (const [index, actor] of sorted.entries())
      if (actor[key] !== '') byReference.set(actor[key], must(all[index]));
  return { all, find: (reference) => byReference.get(reference) ?? must(all[0]) };
}
