import {
  compareJourneys,
  type Difference,
  type LinkChange,
} from '../../shared/comparison/compareJourneys.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../shared/journey/snapshot.ts';
import { needBookOf } from '../../shared/needs/needBook.ts';
import { say } from '../words/say.ts';
import { fieldWords, linkWords, markChangeWords } from './changeWords.ts';

/** What became of something; a move is told apart from other changes. */
export type Outcome = 'added' | 'removed' | 'moved' | 'changed';

/** One thing that is not as it was, in words. */
export interface ChangeLine {
  readonly id: Id;
  readonly of: 'journey' | 'stage' | 'lane' | 'card' | 'arrow';
  readonly outcome: Outcome;
  readonly name: string;
  /** Where it is, or was before it was removed; for a card that moved, from where to where. Empty for what is no card. */
  readonly where: string;
  /** What else is not as it was, each in a sentence. */
  readonly details: readonly string[];
}

/** Says everything that a person would call a change from one journey to another. */
export function changeLines(before: JourneySnapshot, after: JourneySnapshot): ChangeLine[] {
  const { header, stages, lanes, cards, links } = compareJourneys(before, after);
  const book = needBookOf([...before.teamNeeds, ...after.teamNeeds]);
  const line = (of: ChangeLine['of'], difference: Difference): ChangeLine[] => {
    const { id, outcome, name, fields, movedFrom, marks } = difference;
    const details =
      outcome === 'changed'
        ? [...fields.flatMap(fieldWords), ...marks.map((mark) => markChangeWords(mark, book))]
        : [];
    // A colour, a height or a lock: nobody would call it another journey.
    if (outcome === 'changed' && details.length === 0 && movedFrom === null) return [];
    return [
      {
        id,
        of,
        outcome: movedFrom === null ? outcome : 'moved',
        name: name.trim() === '' ? say('Untitled') : name,
        where: of === 'card' ? whereWords(before, after, difference) : '',
        details,
      },
    ];
  };
  return [
    ...headerLine(after, header.flatMap(fieldWords)),
    ...stages.flatMap((difference) => line('stage', difference)),
    ...lanes.flatMap((difference) => line('lane', difference)),
    ...cards.flatMap((difference) => line('card', difference)),
    ...links.flatMap((change) => linkLine(before, after, change)),
  ];
}

function headerLine({ header }: JourneySnapshot, details: readonly string[]): ChangeLine[] {
  if (details.length === 0) return [];
  const name = header.title.trim() || say('Untitled');
  return [{ id: '', of: 'journey', outcome: 'changed', name, where: '', details }];
}

/** What became of an arrow; one whose card is gone says nothing that the card does not. */
function linkLine(before: JourneySnapshot, after: JourneySnapshot, change: LinkChange): ChangeLine[] {
  const link = change.after ?? change.before;
  if (link === null) return [];
  const isEndGone = change.after === null && !(after.cards.has(link.from) && after.cards.has(link.to));
  const isEndNew = change.before === null && !(before.cards.has(link.from) && before.cards.has(link.to));
  const details = linkWords(change);
  const isChanged = change.before !== null && change.after !== null;
  if (isEndGone || isEndNew || (isChanged && details.length === 0)) return [];
  const titles = (change.after === null ? before : after).cards;
  const titleOf = (id: Id): string => titles.get(id)?.title.trim() || say('Untitled');
  const name = say('{before} → {after}', { before: titleOf(link.from), after: titleOf(link.to) });
  const outcome = isChanged ? 'changed' : change.after === null ? 'removed' : 'added';
  return [{ id: link.from, of: 'arrow', outcome, name, where: '', details }];
}

/** The names of the stage and lane in which a card lies. */
function cellWords(
  { stages, lanes }: JourneySnapshot,
  cell: { readonly stage: Id; readonly lane: Id },
): string {
  return say('{stage}, {lane}', { stage: nameOf(stages, cell.stage), lane: nameOf(lanes, cell.lane) });
}

function whereWords(before: JourneySnapshot, after: JourneySnapshot, { id, movedFrom }: Difference): string {
  const [was, is] = [before.cards.get(id), after.cards.get(id)];
  if (is === undefined) return was === undefined ? '' : cellWords(before, was.place);
  const place = cellWords(after, is.place);
  return movedFrom === null
    ? place
    : say('{before} → {after}', { before: cellWords(before, movedFrom), after: place });
}

function nameOf(list: readonly { readonly id: Id; readonly name: string }[], id: Id): string {
  return list.find((item) => item.id === id)?.name.trim() || say('Untitled');
}
