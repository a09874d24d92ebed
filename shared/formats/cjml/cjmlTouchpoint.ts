import type { Card } from '../../journey/card.ts';
import { EMOTIONS } from '../../journey/emotion.ts';
import { must } from '../../journey/must.ts';
import { message } from '../../words/message.ts';
import type { ImportTally } from '../importTally.ts';
import { channelOfWord } from '../ojf/channelOf.ts';
import type { CjmlActor, CjmlActors } from './cjmlActors.ts';
import { restLines, type CjmlParts } from './cjmlParts.ts';

/** A card to be, and whose lane it lies in. */
export interface CjmlCard {
  readonly actor: CjmlActor;
  readonly fields: Partial<Card>;
}

const DESCRIPTION = message('description of the card');

/**
 * Reads a touchpoint: an action is one card of whoever does it, a communication point two, of who begins it and of whom it
 * reaches. What is said of the touchpoint as a whole stands on the end user's.
 */
export function readTouchpoint(touchpoint: CjmlParts, actors: CjmlActors, tally: ImportTally): CjmlCard[] {
  const id = touchpoint.text('touchpointID');
  const sides = ['initiator', 'receiver'].flatMap((name) => {
    const side = touchpoint.take(name);
    return side.isThere ? [readSide(side, actors, tally)] : [];
  });
  const isAction = sides.length < 2;
  const [first = { actor: must(actors.all[0]), title: '', lines: [] }, ...rest] = sides;
  const all = [first, ...rest];
  const main = Math.max(
    0,
    all.findIndex(({ actor }) => actor.isEndUser),
  );
  const { lines: told, ...fields } = toldOf(touchpoint, tally);
  if (id !== '' && all.every(({ title }) => title !== ''))
    tally.drop(message('“{name}”: the map has ids of its own', { name: 'touchpointID' }), id);
  return all.map(({ actor, title, lines }, index) => ({
    actor,
    fields: {
      kind: isAction ? 'note' : 'touchpoint',
      title: title || id,
      ...(index === main && fields),
      // Editors of the format number what was not planned so.
      ...(index === main && id.startsWith('D') && { tags: ['deviation'] }),
      description: [...(index === main ? told : []), ...lines].join('\n'),
    },
  }));
}

interface Side {
  readonly actor: CjmlActor;
  readonly title: string;
  readonly lines: readonly string[];
}

function readSide(side: CjmlParts, actors: CjmlActors, tally: ImportTally): Side {
  const link = side.take('refersTo');
  const reference = link.attribute('actorIDref') || link.attribute('actorID');
  const known = actors.find(reference);
  const actor = known ?? must(actors.all[0]);
  const title = side.text(`${side.name}Label`);
  if (known === null)
    tally.asNote(
      message('Touchpoints of an actor that the file does not list: put into “{into}”', { into: actor.name }),
      [title, reference].filter((words) => words !== '').join(' – '),
    );
  return { actor, title, lines: restLines(side, DESCRIPTION, tally) };
}

function toldOf(
  touchpoint: CjmlParts,
  tally: ImportTally,
): Pick<Card, 'channel' | 'emotion'> & { readonly lines: readonly string[] } {
  const experience = touchpoint.take('touchpointExperience');
  const rating = experience.text('experienceRating');
  const emotion = EMOTIONS.find((one) => String(one + 3) === rating) ?? null;
  const channel = touchpoint.take('channel').text('channelName');
  const described = experience.text('experienceDescription');
  const isOdd = emotion === null && rating !== '';
  if (isOdd) tally.asNote('A rating that is none of 1 to 5: kept as words', rating);
  const isLong = channel.length > LONGEST_CHANNEL;
  return {
    channel: channel === '' || isLong ? null : (channelOfWord(channel) ?? channel),
    emotion,
    lines: [
      described,
      isOdd ? `Experience: ${rating}` : '',
      isLong ? `Channel: ${channel}` : '',
      ...restLines(touchpoint, DESCRIPTION, tally),
    ].filter((line) => line !== ''),
  };
}

const LONGEST_CHANNEL = 200;
