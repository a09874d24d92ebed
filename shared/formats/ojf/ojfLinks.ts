import { withLine } from './feeling.ts';
import type { ImportTally } from '../importTally.ts';
import { isObject, OjfFields, wordsOf } from './ojfFields.ts';

/** Writes the arrows between nodes down as lines of text, by the titles of what they join; journeys have no arrows yet. */
export function linksAsText(
  root: OjfFields,
  titles: ReadonlyMap<string, string>,
  tally: ImportTally,
): string {
  let text = '';
  for (const name of ['connections', 'edges', 'links']) {
    const list = root.take(name);
    if (list === undefined) continue;
    for (const link of Array.isArray(list) ? (list as unknown[]) : [list]) {
      const line = `Link: ${isObject(link) ? lineOf(new OjfFields(link), titles) : wordsOf(link)}`;
      text = withLine(text, line);
      tally.asNote(`“${name}”: each kept as a line in the notes of the journey`, line.slice('Link: '.length));
    }
  }
  return text;
}

function lineOf(link: OjfFields, titles: ReadonlyMap<string, string>): string {
  const from = link.takeText('source', 'from', 'sourceId', 'fromId');
  const to = link.takeText('target', 'to', 'targetId', 'toId');
  const more = link.rest().filter(([name]) => name !== 'id');
  const details = more.map(([name, value]) => `${name}: ${wordsOf(value)}`).join(', ');
  const arrow = `${titles.get(from) ?? from} → ${titles.get(to) ?? to}`;
  return details === '' ? arrow : `${arrow} (${details})`;
}
