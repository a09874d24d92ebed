import { channelLabel } from '../../../shared/journey/channel.ts';
import { cardGroup } from '../../../shared/journey/cardGroup.ts';
import { lockOn } from '../../../shared/journey/lockOn.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { cellKey, evidenceOn, marksOf, type JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { deliveryGap } from '../../../shared/scoring/deliveryGap.ts';
import { gapWords } from '../../marks/gapWords.ts';
import { linkedWords } from '../../marks/linkedWords.ts';
import { markSummary } from '../../marks/markSummary.ts';
import { EMOTION_WORDS } from '../../../shared/marks/markNames.ts';
import { formatDay, inSentence, say, sayCount } from '../../words/say.ts';

/** Says a card in words, for those who do not see it: "Touchpoint: I call … Stage Decision, lane Frontstage, 2 of 3, …". */
export function cardWords(snapshot: JourneySnapshot, id: Id): string {
  const card = snapshot.cards.get(id);
  if (card === undefined) return '';
  const { stage, lane } = card.place;
  const cell = snapshot.cells.get(cellKey(stage, lane)) ?? [];
  const words = [
    say('Stage {name}', { name: nameOf(snapshot.stages, stage) }),
    say('lane {name}', { name: nameOf(snapshot.lanes, lane) }),
    say('{index} of {count}', { index: cell.indexOf(id) + 1, count: cell.length }),
    ...markWords(snapshot, id),
  ];
  if (card.channel !== null) words.push(say(channelLabel(card.channel)));
  if (card.emotion !== null)
    words.push(say('feels {emotion}', { emotion: inSentence(say(EMOTION_WORDS[card.emotion])) }));
  const gap = deliveryGap(card);
  if (gap !== null) words.push(gapWords(gap));
  if (card.owner !== null) words.push(say('owner {name}', { name: card.owner.name }));
  if (card.reviewOn !== null) words.push(say('to be reviewed on {day}', { day: formatDay(card.reviewOn) }));
  words.push(...linkedWords(snapshot, id));
  const companions = cardGroup(snapshot, id).length - 1;
  if (companions > 0)
    words.push(sayCount(companions, 'held together with {count} other', 'held together with {count} others'));
  if (lockOn(snapshot, id) !== null) words.push(say('locked'));
  const kind = card.kind === 'note' ? say('Note') : say('Touchpoint');
  const title = card.title === '' ? say('without a title') : card.title;
  return say('{kind}: {title}. {facts}', { kind, title, facts: words.join(', ') });
}

/** Says in words what is marked on a stage or card, and what is laid on it. */
export function markWords(snapshot: JourneySnapshot, subject: Id): string[] {
  const marks = marksOf(snapshot, subject);
  const words = markSummary(marks);
  const evidence = evidenceOn(snapshot, subject).length;
  if (evidence > 0) words.push(sayCount(evidence, '{count} piece of evidence', '{count} pieces of evidence'));
  const pictures = marks.attachments.length;
  if (pictures > 0) words.push(sayCount(pictures, '{count} picture', '{count} pictures'));
  return words;
}

/** The name of a stage or lane, or that it has none yet. */
export function nameOf(list: readonly { readonly id: Id; readonly name: string }[], id: Id): string {
  const name = list.find((item) => item.id === id)?.name ?? '';
  return name === '' ? say('without a name') : name;
}
