import { channelLabel } from '../journey/channel.ts';
import { cardGroup } from '../journey/cardGroup.ts';
import type { Id } from '../journey/id.ts';
import type { Link } from '../journey/link.ts';
import { evidenceOn, marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import { figure } from '../lenses/lensReading.ts';
import { EMOTION_WORDS, LINK_WORDS, MOMENT_WORDS, RISK_WORDS, SEVERITY_WORDS } from '../marks/markNames.ts';
import type { BookNeed } from '../needs/needBook.ts';
import { deliveryGap } from '../scoring/deliveryGap.ts';
import type { Ink } from './ink.ts';
import type { Words } from '../words/wordsOf.ts';

/** A word as it stands inside a sentence; German writes its nouns with a capital there, too. */
export function inSentence({ language }: Words, word: string): string {
  return language.startsWith('de') ? word : word.toLowerCase();
}

/** What a need is called: as the team called it, or in the reader's language. */
export function needName({ say }: Words, { label, isOwn }: BookNeed): string {
  if (!isOwn) return say(label);
  return label === '' ? say('Need without a name') : label;
}

/** A name, or that there is none. */
export function nameOf({ say }: Words, name: string): string {
  return name.trim() === '' ? say('without a name') : name;
}

/** Says a card in words, with all that is marked on it. */
export function cardLabel(ink: Ink, snapshot: JourneySnapshot, id: Id): string {
  const { words } = ink;
  const card = snapshot.cards.get(id);
  if (card === undefined) return '';
  const facts = [...markFacts(ink, snapshot, id)];
  if (card.channel !== null) facts.unshift(words.say(channelLabel(card.channel)));
  if (card.emotion !== null) {
    const emotion = inSentence(words, words.say(EMOTION_WORDS[card.emotion]));
    facts.push(words.say('feels {emotion}', { emotion }));
  }
  const rated = deliveryGap(card);
  if (rated?.gap != null) facts.push(words.say('Gap {gap}', { gap: figure(rated.gap, true, words.number) }));
  else if (rated?.isNobodyAsked === true) facts.push(words.say('Nobody asked'));
  const companions = cardGroup(snapshot, id).length - 1;
  if (companions > 0)
    facts.push(
      words.sayCount(companions, 'held together with {count} other', 'held together with {count} others'),
    );
  const kind = card.kind === 'note' ? words.say('Note') : words.say('Touchpoint');
  const title = card.title.trim() === '' ? words.say('without a title') : card.title;
  return facts.length === 0
    ? `${kind}: ${title}`
    : words.say('{kind}: {title}. {facts}', { kind, title, facts: facts.join(', ') });
}

/** Says what is marked on a stage or card, each mark by its name. */
export function markFacts({ words, book }: Ink, snapshot: JourneySnapshot, subject: Id): string[] {
  const { needs, momentOfTruth, painPoints, opportunities, attachments } = marksOf(snapshot, subject);
  const evidence = evidenceOn(snapshot, subject).length;
  const facts: string[] = [];
  if (momentOfTruth !== null)
    facts.push(
      words.say('moment of truth {state}', {
        state: inSentence(words, words.say(MOMENT_WORDS[momentOfTruth.state])),
      }),
    );
  for (const { need, level } of needs)
    facts.push(
      words.say('{need}: {level}', {
        need: needName(words, book.needOf(need)),
        level: inSentence(words, words.say(RISK_WORDS[level])),
      }),
    );
  for (const { title, severity } of painPoints)
    facts.push(`${painName(words, title)} (${inSentence(words, words.say(SEVERITY_WORDS[severity]))})`);
  if (evidence > 0)
    facts.push(words.sayCount(evidence, '{count} piece of evidence', '{count} pieces of evidence'));
  if (opportunities.length > 0)
    facts.push(words.sayCount(opportunities.length, '{count} opportunity', '{count} opportunities'));
  if (attachments.length > 0)
    facts.push(words.sayCount(attachments.length, '{count} picture', '{count} pictures'));
  return facts;
}

/** The title of a pain point, or what it is. */
export function painName({ say }: Words, title: string): string {
  return title.trim() === '' ? say('Pain point') : title;
}

/** Says an arrow in words: from which card to which, and what stands on it. */
export function linkLabel({ say }: Words, snapshot: JourneySnapshot, link: Link): string {
  const titleOf = (id: Id): string => {
    const title = snapshot.cards.get(id)?.title ?? '';
    return title.trim() === '' ? say('without a title') : title;
  };
  const route = `${titleOf(link.from)} → ${titleOf(link.to)}`;
  const label = link.label.trim();
  return [`${say(LINK_WORDS[link.kind])}: ${route}`, ...(label === '' ? [] : [label])].join('. ');
}
