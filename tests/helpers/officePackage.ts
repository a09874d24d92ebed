import { strFromU8, unzipSync } from 'fflate';

/** One element of an office file, with its prefix; what is said in it only where it holds no elements. */
export interface OfficeElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: OfficeElement[];
  words: string;
}

/** What must hold of an element: which children it may have, in which order, and which attributes it needs. */
export interface OfficeRule {
  /** In the order of the schema; `*` after a name that may come again, `!` after one that must be there. */
  readonly children?: string;
  /** Children of these names in any order. */
  readonly anyOf?: string;
  readonly attributes?: Readonly<Record<string, RegExp>>;
}

const FILE = /^(?:[A-Za-z0-9_.-]+\/)*[A-Za-z0-9_[\]. -]+$/;

/** Reads the parts of an office file; those that are XML as trees. */
export function officePackage(bytes: Uint8Array): ReadonlyMap<string, OfficeElement | Uint8Array> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      /\.(?:xml|rels)$/.test(name) ? treeOf(strFromU8(part)) : part,
    ]),
  );
}

/** What of a package's own rules (ECMA-376 part 2) a file breaks: each part has a type, each relation leads to a part. */
export function packageFaults(parts: ReadonlyMap<string, OfficeElement | Uint8Array>): string[] {
  const types = parts.get('[Content_Types].xml');
  if (types === undefined || types instanceof Uint8Array) return ['no [Content_Types].xml'];
  const said = (name: string, key: string): string[] =>
    types.children.filter((one) => one.name === name).map(({ attributes }) => attributes.get(key) ?? '');
  const overrides = said('Override', 'PartName');
  const endings = said('Default', 'Extension');
  const faults = [...repeated(overrides), ...repeated(endings)].map((name) => `two types for ${name}`);
  for (const name of overrides)
    if (!parts.has(name.slice(1))) faults.push(`a type for ${name}, which is not there`);
  for (const [name, part] of parts) {
    if (!FILE.test(name)) faults.push(`a part called ${name}`);
    const ending = name.slice(name.lastIndexOf('.') + 1);
    const isTyped = overrides.includes(`/${name}`) || endings.includes(ending);
    if (!isTyped && name !== '[Content_Types].xml') faults.push(`no type for ${name}`);
    if (ending === 'xml' && name !== '[Content_Types].xml' && !overrides.includes(`/${name}`))
      faults.push(`only the type of all XML for ${name}`);
    if (ending === 'rels' && !(part instanceof Uint8Array)) faults.push(...relationFaults(name, part, parts));
  }
  return faults;
}

function relationFaults(
  name: string,
  { children }: OfficeElement,
  parts: ReadonlyMap<string, OfficeElement | Uint8Array>,
): string[] {
  const folder = new URL(`http://package/${name.replace(/_rels\/[^/]*$/, '')}`);
  const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
  const source = parts.get(owner);
  const ids = children.map(({ attributes }) => attributes.get('Id') ?? '');
  const faults = repeated(ids).map((id) => `${name}: two relations ${id}`);
  for (const { attributes } of children) {
    const target = new URL(attributes.get('Target') ?? '', folder).pathname.slice(1);
    if (!parts.has(target)) faults.push(`${name}: leads to ${target}, which is not there`);
  }
  if (source === undefined || source instanceof Uint8Array) return faults;
  for (const { attributes, name: element } of elementsOf(source))
    for (const key of ['r:id', 'r:embed', 'r:link']) {
      const id = attributes.get(key);
      if (id !== undefined && !ids.includes(id))
        faults.push(`${owner}: ${element} names ${id}, which is no relation`);
    }
  return faults;
}

/** What of some rules a part breaks; an element that no rule speaks of is a fault, too. */
export function schemaFaults(root: OfficeElement, rules: Readonly<Record<string, OfficeRule>>): string[] {
  const faults = new Set<string>();
  const check = (element: OfficeElement, parent: string): void => {
    const rule = rules[`${parent}/${element.name}`] ?? rules[element.name];
    if (rule === undefined) {
      faults.add(`${parent}: ${element.name} is not known`);
      return;
    }
    for (const fault of orderFaults(element, rule)) faults.add(fault);
    for (const [name, pattern] of Object.entries(rule.attributes ?? {})) {
      const value = element.attributes.get(name.replace('?', ''));
      const isMissing = value === undefined && !name.endsWith('?');
      if (isMissing || (value !== undefined && !pattern.test(value)))
        faults.add(`${element.name} ${name}="${value ?? ''}"`);
    }
    for (const name of element.attributes.keys())
      if (
        !name.startsWith('xmlns') &&
        !(name in (rule.attributes ?? {})) &&
        !(`${name}?` in (rule.attributes ?? {}))
      )
        faults.add(`${element.name} has an attribute ${name}`);
    for (const child of element.children) check(child, element.name);
  };
  check(root, '');
  return [...faults];
}

function orderFaults(
  { name, children }: OfficeElement,
  { children: order = '', anyOf = '' }: OfficeRule,
): string[] {
  const any = anyOf.split(' ');
  const steps =
    order === '' ? [] : order.split(' ').map((one) => ({ name: one.replace(/[*!]+$/, ''), says: one }));
  const faults: string[] = [];
  let at = 0;
  for (const child of children) {
    if (any.includes(child.name)) continue;
    const found = steps.findIndex((step, index) => index >= at && step.name.split('|').includes(child.name));
    if (found === -1) {
      faults.push(`${name}: ${child.name} is out of turn or does not belong`);
      continue;
    }
    at = steps[found]?.says.includes('*') === true ? found : found + 1;
  }
  const there = new Set(children.map((child) => child.name));
  for (const step of steps)
    if (step.says.includes('!') && !step.name.split('|').some((one) => there.has(one)))
      faults.push(`${name}: no ${step.name}`);
  return faults;
}

/** An element and all that are in it. */
export function elementsOf(root: OfficeElement): OfficeElement[] {
  return [root, ...root.children.flatMap(elementsOf)];
}

/** Those of a list that are there more than once. */
export function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
}

/** Only for files that our writers made: it knows no comments, CDATA or document types, and refuses them. */
function treeOf(xml: string): OfficeElement {
  const root: OfficeElement = { name: '', attributes: new Map(), children: [], words: '' };
  const path = [root];
  const source = xml.replace(/^<\?xml [^?]*\?>\s*/, '');
  let last = 0;
  for (const match of source.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g)) {
    const [whole, slash, name = '', inside = '', empty] = match;
    const open = path.at(-1) ?? root;
    open.words += wordsOf(source.slice(last, match.index));
    last = match.index + whole.length;
    if (slash === '/') {
      if (path.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const pairs = Array.from(
      inside.matchAll(/([\w:]+)="([^"]*)"/g),
      ([, key = '', value = '']): [string, string] => [key, wordsOf(value)],
    );
    if (new Set(pairs.map(([key]) => key)).size !== pairs.length)
      throw new Error(`${whole} says something twice`);
    const element: OfficeElement = { name, attributes: new Map(pairs), children: [], words: '' };
    open.children.push(element);
    if (empty !== '/') path.push(element);
  }
  const [first, ...more] = root.children;
  if (path.length !== 1 || first === undefined || more.length > 0 || source.slice(last).trim() !== '')
    throw new Error('This is no whole XML document.');
  return first;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const CONTROL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function wordsOf(raw: string): string {
  const words = raw.replaceAll(/&(#x?[\da-fA-F]+|\w+);|[&<>]/g, (whole, name: string | undefined) => {
    if (name === undefined) throw new Error(`“${raw}” is no text`);
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    return String.fromCodePoint(Number(name.replace('#x', '0x').replace('#', '')));
  });
  if (CONTROL.test(words)) throw new Error('There are signs that XML cannot hold.');
  return words;
}
