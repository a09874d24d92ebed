import type { Card } from '../../journey/card.ts';
import { EMOTIONS } from '../../journey/emotion.ts';
import { message } from '../../words/message.ts';
import type { ImportTally } from '../importTally.ts';
import { channelOfWord } from '../ojf/channelOf.ts';
import type { CjmlActor, CjmlActors } from './cjmlActors.ts';
import { childOf, wordsIn, type XmlElement } from './xmlTree.ts';

/** A card to be, and whose lane it lies in. */
export interface CjmlCard {
  readonly actor: CjmlActor;
  readonly fields: Partial<Card>;
}

/** What has a place of its own; all else is written down below the card's title. */
const READ = new Set([
  'touchpointID',
  'belongsTo',
  'initiator',
  'receiver',
  'channel',
  'touchpointExperience',
]);

/**
 * Reads a touchpoint: an action is one card of whoever does it, a communication point two, of who begins it and of whom it
 * reaches. What is said of the touchpoint as a whole stands on the end user's.
 */
export function readTouchpoint(element: XmlElement, actors: CjmlActors, tally: ImportTally): CjmlCard[] {
  const sides = ['initiator', 'receiver'].flatMap((side) => {
    const part = childOf(element, side);
    if (part === undefined) return [];
    const reference = childOf(part, 'refersTo');
    const actor = actors.find(reference?.attribute('actorIDref') || reference?.attribute('actorID') || '');
    const title = wordsIn(part, `${side}Label`);
    return [{ actor, title }];
  });
  const isAction = sides.length < 2;
  const told = toldOf(element, tally);
  const [first = { actor: actors.find(''), title: '' }, ...rest] = sides;
  const all = [first, ...rest];
  const main = Math.max(
    0,
    all.findIndex(({ actor }) => actor.isEndUser),
  );
  return all.map(({ actor, title }, index) => ({
    actor,
    fields: {
      kind: isAction ? 'note' : 'touchpoint',
      title: title || wordsIn(element, 'touchpointID'),
      ...(index === main && told),
    },
  }));
}

function toldOf(element: XmlElement, tally: ImportTally): Partial<Card> {
  const experience = childOf(element, 'touchpointExperience');
  const rating = wordsIn(experience, 'experienceRating');
  const emotion = EMOTIONS.find((one) => String(one + 3) === rating) ?? null;
  const channel = wordsIn(childOf(element, 'channel'), 'channelName');
  const lines = [
    wordsIn(experience, 'experienceDescription'),
    emotion === null && rating !== '' ? `Experience: ${rating}` : '',
    ...element.children.filter(({ name }) => !READ.has(name)).flatMap((child) => linesOf(child, tally)),
  ];
  if (emotion === null && rating !== '')
    tally.asNote('A rating that is none of 1 to 5: kept as words', rating);
  return {
    channel: channel === '' ? null : (channelOfWord(channel) ?? channel.slice(0, 200).toWellFormed()),
    emotion,
    description: lines.filter((line) => line !== '').join('\n'),
    // Editors of the format number what was not planned so.
    tags: wordsIn(element, 'touchpointID').startsWith('D') ? ['deviation'] : [],
  };
}

function linesOf(element: XmlElement, tally: ImportTally): string[] {
  const { name, words, children } = element;
  if (words === '') return [];
  if (name === 'comment') return [words];
  if (children.length > 0) return children.flatMap((child) => linesOf(child, tally));
  tally.asNote(message('“{name}”: kept in the description of the card', { name }), words);
  return [`${name}: ${words}`];
}
