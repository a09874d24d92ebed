import type { Id } from '../../shared/journey/id.ts';
import { linksAt } from '../../shared/journey/linksAt.ts';
import type { JourneySnapshot } from '../../shared/journey/snapshot.ts';
import { say, sayCount } from '../words/say.ts';

/** Says where the arrows from a card lead, and how many lead to it. */
export function linkedWords(snapshot: JourneySnapshot, id: Id): string[] {
  const { out, in: into } = linksAt(snapshot.links, id);
  const words = out.map(({ to, label }) => {
    const title = snapshot.cards.get(to)?.title.trim() || say('a card without a title');
    const when = label.trim();
    return when === ''
      ? say('leads to {title}', { title })
      : say('leads to {title}: {when}', { title, when });
  });
  if (into.length > 0)
    words.push(sayCount(into.length, '{count} link leads here', '{count} links lead here'));
  return words;
}
