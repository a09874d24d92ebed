import { DEFAULT_COLOUR_CYCLE } from '../../journey/colour.ts';
import type { NewId } from '../../journey/id.ts';
import { laneShape, type Lane } from '../../journey/lane.ts';
import { must } from '../../journey/must.ts';
import { ordersBetween } from '../../journey/order.ts';
import { makeRecord } from '../../journey/record.ts';
import { message } from '../../words/message.ts';
import type { Words } from '../../words/wordsOf.ts';
import type { ImportTally } from '../importTally.ts';
import { restLines, type CjmlParts } from './cjmlParts.ts';

/** Somebody who takes part in a journey, and the lane of what they do. */
export interface CjmlActor {
  readonly name: string;
  readonly isEndUser: boolean;
  readonly lane: Lane;
}

/** Everybody in a journey: end users first, as customers see it. */
export interface CjmlActors {
  readonly all: readonly CjmlActor[];
  /** What else is said of them, a line each. */
  readonly notes: readonly string[];
  /** By what a touchpoint refers to: an id or, as many files have it, a name; `null` for whom nobody knows. */
  find(reference: string): CjmlActor | null;
}

/** More than take part in any journey. */
const MOST_ACTORS = 200;

/** Reads the actors of a journey: an end user is a lane of what the customer does, a provider one of the frontstage. */
export function readActors(actors: CjmlParts, newId: NewId, words: Words, tally: ImportTally): CjmlActors {
  const notes: string[] = [];
  const listed = actors.takeAll(MOST_ACTORS).map((actor) => {
    const id = actor.attribute('actorID') || actor.attribute('actorIDref');
    const name = actor.text('actorName') || actor.text('companyName') || id;
    for (const line of restLines(actor, message('notes of the journey'), tally))
      notes.push(`${name} – ${line}`);
    return { id, name, isEndUser: actor.name === 'endUser' };
  });
  const known = listed.some(({ isEndUser }) => isEndUser)
    ? listed
    : [{ id: '', name: words.say('Customer'), isEndUser: true }, ...listed];
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
  return { all, notes, find: (reference) => byReference.get(reference) ?? null };
}
