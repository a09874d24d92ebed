import { HANGING } from '../../journey/collections.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { holdsCards } from '../../journey/lane.ts';
import { message, type Message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';

/**
 * Whether everything that the records of a journey name is there: places, subjects, one mark a need and subject.
 * @throws FormatError for the first that is not
 */
export function checkReferences(content: JourneyContent): void {
  const stages = new Set(content.stages.map(({ id }) => id));
  const lanes = new Set(content.lanes.filter(holdsCards).map(({ id }) => id));
  if (stages.size === 0)
    refuse('stages', message('A journey has at least one stage, and this file has none.'));
  if (lanes.size === 0)
    refuse('lanes', message('A journey has at least one lane that holds cards, and this file has none.'));
  for (const [index, { id, place }] of content.cards.entries()) {
    const path = `cards[${index}].place`;
    if (!stages.has(place.stage))
      refuse(`${path}.stage`, message('Card “{id}” lies in a stage that is not in the file.', { id }));
    if (!lanes.has(place.lane))
      refuse(`${path}.lane`, message('Card “{id}” lies in a lane that is not in the file.', { id }));
    if (stages.has(id))
      refuse(`cards[${index}].id`, message('A card and a stage share the id “{id}”.', { id }));
  }
  const cards = new Set(content.cards.map(({ id }) => id));
  checkParts(content);
  checkLinks(content, cards);
  const subjects = new Set([...stages, ...cards]);
  const marks = new Set([...content.needsAtRisk, ...content.painPoints].map(({ id }) => id));
  const taken = new Set<string>();
  for (const name of HANGING) {
    for (const [index, mark] of content[name].entries()) {
      const path = `${name}[${index}]`;
      if (!subjects.has(mark.subject) && !(name === 'evidence' && marks.has(mark.subject))) {
        const id = mark.subject;
        refuse(
          `${path}.subject`,
          name === 'evidence'
            ? message('“{id}” is no stage, card, need at risk or pain point of the file.', { id })
            : message('“{id}” is no stage or card of the file.', { id }),
        );
      }
      if (name !== 'needsAtRisk' && name !== 'momentsOfTruth') continue;
      const need = 'need' in mark ? mark.need : '';
      if (name === 'needsAtRisk' && need === '') refuse(`${path}.need`, message('It names no need.'));
      const key = JSON.stringify([name, mark.subject, need]);
      if (taken.has(key)) refuse(path, message('The same subject carries this mark already.'));
      taken.add(key);
    }
  }
}

function checkParts({ stages }: JourneyContent): void {
  const whole = new Set(stages.filter(({ parent }) => parent === null).map(({ id }) => id));
  for (const [index, { parent }] of stages.entries()) {
    if (parent !== null && !whole.has(parent))
      refuse(
        `stages[${index}].parent`,
        message('“{id}” is no stage of the file that can have parts.', { id: parent }),
      );
  }
}

function checkLinks({ links }: JourneyContent, cards: ReadonlySet<string>): void {
  for (const [index, link] of links.entries()) {
    for (const end of ['from', 'to'] as const) {
      if (!cards.has(link[end]))
        refuse(`links[${index}].${end}`, message('“{id}” is no card of the file.', { id: link[end] }));
    }
    if (link.from === link.to)
      refuse(`links[${index}].to`, message('A link leads from a card to another one.'));
  }
}

function refuse(path: string, why: Message): never {
  throw new FormatError(message('{place}: {why}', { place: path, why }), { path });
}
