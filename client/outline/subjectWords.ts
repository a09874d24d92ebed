import { channelLabel } from '../../shared/journey/channel.ts';
import type { Card } from '../../shared/journey/card.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { Marks } from '../../shared/journey/snapshot.ts';
import { EMOTION_WORDS } from '../../shared/marks/markNames.ts';
import { markSummary } from '../marks/markSummary.ts';
import { say } from '../words/say.ts';

/** What a card is called. */
export function cardTitle({ title, kind }: Pick<Card, 'title' | 'kind'>): string {
  if (title.trim() !== '') return title;
  return kind === 'note' ? say('Empty note') : say('Untitled touchpoint');
}

/** What a stage or lane is called. */
export function headingName(name: string, of: 'stage' | 'lane'): string {
  if (name.trim() !== '') return name;
  return of === 'stage' ? say('Stage without a name') : say('Lane without a name');
}

/** Says the rest of a card in a few words, after its title: what it is, how it feels, what is marked on it, where it lies in its cell. */
export function cardSummary(card: Card, marks: Marks, cell: readonly Id[]): string {
  const words = [card.kind === 'note' ? say('Note') : say('Touchpoint')];
  if (card.channel !== null) words.push(say(channelLabel(card.channel)));
  if (card.emotion !== null) words.push(say(EMOTION_WORDS[card.emotion]));
  words.push(...markSummary(marks));
  if (card.isLocked) words.push(say('locked'));
  words.push(say('{position} of {total}', { position: cell.indexOf(card.id) + 1, total: cell.length }));
  return words.join(', ');
}
