import type { JourneyContent } from '../../journey/content.ts';
import type { Card } from '../../journey/card.ts';
import { encodeEntities } from './entities.ts';

/**
 * Writes a journey as a Mermaid user journey, which GitHub and many wikis draw: a section a stage, a task a touchpoint,
 * the emotion as a score of 1–5 (one that nobody said as 3, because a task without a score is not valid), and as actors
 * the personas who said how they feel there.
 */
export function writeMermaid(content: JourneyContent): string {
  const { title, scenario } = content.header;
  const tasksOf = Map.groupBy(
    content.cards.filter(({ kind }) => kind === 'touchpoint'),
    ({ place }) => place.stage,
  );
  const lines = ['journey', `  title ${encodeEntities(title)}`];
  if (scenario.trim() !== '') lines.push(`  accDescr: ${encodeEntities(scenario)}`);
  for (const { id, name } of content.stages) {
    lines.push(`  section ${encodeEntities(name)}`);
    for (const card of tasksOf.get(id) ?? []) lines.push(`    ${taskOf(card, content)}`);
  }
  return `${lines.join('\n')}\n`;
}

function taskOf(card: Card, { personas }: JourneyContent): string {
  const feelings = Object.values(card.emotions);
  const mean =
    feelings.length === 0 ? 0 : feelings.reduce<number>((sum, one) => sum + one, 0) / feelings.length;
  const score = Math.round(card.emotion ?? mean) + 3;
  const actors = personas
    .filter(({ id }) => Object.hasOwn(card.emotions, id))
    .map(({ name }) => actorOf(name));
  return [encodeEntities(card.title), score, ...(actors.length === 0 ? [] : [actors.join(', ')])].join(': ');
}

/** A comma parts actors, so that a name with one gets the comma of another script. */
function actorOf(name: string): string {
  return encodeEntities(name.replaceAll(',', '‚'));
}
