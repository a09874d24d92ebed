import { channelLabel } from '../journey/channel.ts';
import type { Id } from '../journey/id.ts';
import type { Owner } from '../journey/owner.ts';
import { evidenceOn, marksOf, readingOrder, type JourneySnapshot } from '../journey/snapshot.ts';
import { needBookOf } from '../needs/needBook.ts';
import { foldText, wordsOf } from './foldText.ts';

/** Which of the texts of a subject it is. */
export type TextKind =
  | 'title'
  | 'description'
  | 'tag'
  | 'channel'
  | 'owner'
  | 'need'
  | 'moment'
  | 'pain'
  | 'opportunity'
  | 'evidence'
  | 'picture';

/** A stage, lane or card in which something was found, and the text that says it. */
export interface Hit {
  readonly subject: Id;
  readonly kind: TextKind;
  readonly text: string;
}

interface SubjectText {
  readonly kind: TextKind;
  readonly text: string;
}

/**
 * Finds the stages, lanes and cards whose texts hold every word of a query, in any order and wherever in them, case and
 * accents aside. Lanes come first, then stage after stage, each followed by its cards in reading order.
 */
export function findInJourney(snapshot: JourneySnapshot, query: string): Hit[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const hits: Hit[] = [];
  const look = (subject: Id, texts: readonly SubjectText[]): void => {
    const hit = matching(texts, words);
    if (hit !== null) hits.push({ subject, ...hit });
  };
  for (const { id, name } of snapshot.lanes) look(id, [{ kind: 'title', text: name }]);
  const cards = Map.groupBy(readingOrder(snapshot), (id) => snapshot.cards.get(id)?.place.stage);
  for (const stage of snapshot.stages) {
    look(stage.id, [
      { kind: 'title', text: stage.name },
      { kind: 'description', text: stage.description },
      ...textsOfMarks(snapshot, stage.id),
    ]);
    for (const id of cards.get(stage.id) ?? []) look(id, textsOfCard(snapshot, id));
  }
  return hits;
}

/** The text that holds the most of the words, the first of equal ones, if all texts together hold them all. */
function matching(texts: readonly SubjectText[], words: readonly string[]): SubjectText | null {
  const missing = new Set(words);
  let best: SubjectText | null = null;
  let most = 0;
  for (const one of texts) {
    if (one.text === '') continue;
    const folded = foldText(one.text);
    const held = words.filter((word) => folded.includes(word));
    for (const word of held) missing.delete(word);
    if (held.length > most) {
      best = one;
      most = held.length;
    }
  }
  return missing.size === 0 ? best : null;
}

function textsOfCard(snapshot: JourneySnapshot, id: Id): SubjectText[] {
  const card = snapshot.cards.get(id);
  if (card === undefined) return [];
  return [
    { kind: 'title', text: card.title },
    { kind: 'description', text: card.description },
    ...card.tags.map((text) => ({ kind: 'tag' as const, text })),
    { kind: 'channel', text: card.channel === null ? '' : channelLabel(card.channel) },
    { kind: 'owner', text: nameOf(card.owner) },
    ...textsOfMarks(snapshot, id),
  ];
}

function textsOfMarks(snapshot: JourneySnapshot, subject: Id): SubjectText[] {
  const { needs, momentOfTruth, painPoints, opportunities, attachments } = marksOf(snapshot, subject);
  const { needOf } = needBookOf(snapshot.teamNeeds);
  const heard = [subject, ...needs.map(({ id }) => id), ...painPoints.map(({ id }) => id)];
  return [
    ...needs.map(({ need, reason }) => of('need', needOf(need).label, reason)),
    ...(momentOfTruth === null ? [] : [of('moment', momentOfTruth.reason)]),
    ...painPoints.map((pain) =>
      of('pain', pain.title, pain.description, pain.rootCause, pain.ideas, nameOf(pain.owner)),
    ),
    ...opportunities.map(({ title, description }) => of('opportunity', title, description)),
    ...heard
      .flatMap((id) => evidenceOn(snapshot, id))
      .map(({ quote, link }) => of('evidence', quote, link ?? '')),
    ...attachments.map(({ alt }) => of('picture', alt)),
  ];
}

function of(kind: TextKind, ...texts: readonly string[]): SubjectText {
  return { kind, text: texts.filter((text) => text !== '').join(' — ') };
}

function nameOf(owner: Owner | null): string {
  return owner?.name ?? '';
}
