import { inboxAddress } from '../../shared/protocol/inboxAddress.ts';
import type { InboxItem } from '../../shared/protocol/inbox.ts';
import type { Words } from '../../shared/words/wordsOf.ts';
import type { Letter } from './letter.ts';

export interface LetterParts {
  readonly words: Words;
  /** Where people reach Waymark, such as `https://waymark.example`. */
  readonly origin: string;
  /** Where one says that no more mail is to come. */
  readonly unsubscribeUrl: string;
}

/** Tells of something that came into an inbox. */
export function inboxLetter(item: InboxItem, parts: LetterParts): Letter {
  const { words } = parts;
  const journey = item.journey.title.trim() || words.say('Untitled journey');
  const lead = leadOf(item, words);
  return {
    ...letterOf(parts),
    subject: words.say('{name}: {words}', { name: lead, words: journey }),
    lead,
    items: [{ text: item.text.trim() || words.say('Untitled'), about: journey, url: urlOf(item, parts) }],
  };
}

/** Tells of what is due tomorrow, and of what has been overdue since today. */
export function dueLetter(items: readonly InboxItem[], parts: LetterParts): Letter {
  const { words } = parts;
  return {
    ...letterOf(parts),
    subject: words.sayCount(
      items.length,
      '{count} pain point of yours is due',
      '{count} pain points of yours are due',
    ),
    lead: words.say('You answer for this:'),
    items: items.map((item) => ({
      text: item.text.trim() || words.say('Untitled'),
      about: [
        words.say('Due {day}', { day: words.day(item.at) }),
        item.journey.title.trim() || words.say('Untitled journey'),
      ].join(' · '),
      url: urlOf(item, parts),
    })),
  };
}

function letterOf({ words, unsubscribeUrl }: LetterParts): Pick<Letter, 'foot' | 'unsubscribe' | 'language'> {
  return {
    language: words.language,
    foot: [words.say('Waymark sends you this because you gave it this address.')],
    unsubscribe: { words: words.say('No more such mail'), url: unsubscribeUrl },
  };
}

function leadOf({ kind, by }: InboxItem, { say }: Words): string {
  const name = by?.name ?? '';
  switch (kind) {
    case 'mention':
      return by === null ? say('You were mentioned') : say('{name} mentioned you', { name });
    case 'reply':
      return by === null ? say('You got an answer') : say('{name} answered', { name });
    default:
      return by === null ? say('Assigned to you') : say('{name} assigned this to you', { name });
  }
}

function urlOf(item: InboxItem, { origin }: LetterParts): string {
  return origin + inboxAddress(item);
}
