import { LINK_KINDS, linkShape, type Link } from '../../journey/link.ts';
import type { NewId } from '../../journey/id.ts';
import { makeRecord } from '../../journey/record.ts';
import { message } from '../../words/message.ts';
import { withLine } from './feeling.ts';
import type { ImportTally } from '../importTally.ts';
import { isObject, OjfFields, wordsOf } from './ojfFields.ts';
import type { OjfIds } from './ojfIds.ts';

/** What a file says about arrows between its nodes. */
export interface OjfLinks {
  readonly links: readonly Link[];
  /** What of them is more than an arrow with a label, or leads to nothing that is there: a line each. */
  readonly text: string;
}

/** Reads the arrows that some programs write beside the nodes, under the names that they give them. */
export function readLinks(
  root: OjfFields,
  ids: OjfIds,
  titles: ReadonlyMap<string, string>,
  newId: NewId,
  tally: ImportTally,
): OjfLinks {
  const links = new Map<string, Link>();
  let text = '';
  for (const name of ['connections', 'edges', 'links']) {
    const list = root.take(name);
    if (list === undefined) continue;
    for (const raw of Array.isArray(list) ? (list as unknown[]) : [list]) {
      const fields = new OjfFields(isObject(raw) ? raw : { label: wordsOf(raw) });
      const [source, target] = [takeEnd(fields, 'source', 'from'), takeEnd(fields, 'target', 'to')];
      const [from, to] = [ids.card(source), ids.card(target)];
      const key = JSON.stringify([from, to]);
      const isLink = from !== null && to !== null && from !== to && !links.has(key);
      if (isLink) links.set(key, makeRecord(linkShape, newId(), { from, to, ...takeWords(fields) }));
      const rest = fields
        .rest()
        .filter(([field]) => !/^(id|sourceHandle|targetHandle|animated)$/.test(field));
      if (isLink && rest.length === 0) continue;
      const details = rest.map(([field, value]) => `${field}: ${wordsOf(value)}`).join(', ');
      const arrow = `${titles.get(source) ?? source} → ${titles.get(target) ?? target}`;
      const words = isObject(raw) ? `${arrow}${details === '' ? '' : ` (${details})`}` : wordsOf(raw);
      text = withLine(text, `Link: ${words}`);
      const what = isLink
        ? message('“{name}”: more of an arrow than its label is kept as a line in the notes of the journey', {
            name,
          })
        : message(
            '“{name}”: what is no arrow between two cards is kept as a line in the notes of the journey',
            {
              name,
            },
          );
      tally.asNote(what, words);
    }
  }
  return { links: [...links.values()], text };
}

function takeEnd(link: OjfFields, ...names: readonly string[]): string {
  return link.takeText(...names.flatMap((name) => [name, `${name}Id`, `${name}NodeId`]));
}

function takeWords(link: OjfFields): Pick<Link, 'label' | 'kind'> {
  const label = link.takeText('label', 'name', 'title', 'text');
  const kind = LINK_KINDS.find((known) =>
    link.rest().some(([name, value]) => name === 'kind' && value === known),
  );
  if (kind !== undefined) link.take('kind');
  return { label, kind: kind ?? 'path' };
}
