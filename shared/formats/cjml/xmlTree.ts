import { message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';
import { plainText } from '../plainText.ts';
import { BrokenXml, decodeXml, scanXml } from '../xlsx/scanXml.ts';

/** An element of an XML file: no more than is needed to look things up by name. */
export interface XmlElement {
  readonly name: string;
  readonly children: readonly XmlElement[];
  /** Its own words, as one line, without those of what is in it. */
  readonly ownWords: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** More elements than any journey has; a file with more is refused before it costs anything. */
const MOST_ELEMENTS = 400_000;

/**
 * Reads an XML file as a tree. Document types, and so entities of the file's own, are refused: files that hurt are made
 * of them, and those that say something need none.
 * @throws FormatError
 */
export function xmlTree(source: string): XmlElement {
  const xml = source.replace(/^\uFEFF/, '');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
    throw new FormatError(
      'The file has a document type or entities, which are not read. Take them out and try again.',
    );
  if (!/^\s*</.test(xml)) throw new FormatError('The file is not XML: it does not begin with “<”.');
  const root: Open = { name: '', attributes: '', children: [], ownWords: '' };
  const path = [root];
  let count = 0;
  const hearer = {
    open: (name: string, attributes: string) => {
      count += 1;
      if (count > MOST_ELEMENTS)
        throw new FormatError(message('The file has more than {most} elements.', { most: MOST_ELEMENTS }));
      path.push({ name, attributes, children: [], ownWords: '' });
    },
    close: () => {
      const done = path.pop() ?? root;
      const parent = path.at(-1) ?? root;
      parent.children.push(elementOf(done));
    },
    words: (words: string) => {
      const innermost = path.at(-1) ?? root;
      innermost.ownWords += words;
    },
  };
  try {
    scanXml(xml, hearer);
  } catch (error) {
    throw error instanceof BrokenXml
      ? new FormatError(message('The file is not whole XML: {why}.', { why: error.why }))
      : error;
  }
  const [first] = root.children;
  if (first === undefined) throw new FormatError('The file is not XML: it has no element.');
  return first;
}

interface Open {
  readonly name: string;
  readonly attributes: string;
  readonly children: XmlElement[];
  ownWords: string;
}

function elementOf({ name, attributes, children, ownWords }: Open): XmlElement {
  return {
    name,
    children,
    ownWords: inLine(ownWords),
    attributes: attributesOf(attributes),
  };
}

/** From one equals sign to the next, because a pattern would look through a long file again at every beginning. */
function attributesOf(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; ;) {
    const equals = source.indexOf('=', at);
    if (equals === -1) return found;
    const name = source.slice(at, equals).trim();
    let start = equals + 1;
    while (source.charAt(start).trim() === '' && start < source.length) start += 1;
    const quote = source.charAt(start);
    const end = quote === '"' || quote === "'" ? source.indexOf(quote, start + 1) : -1;
    if (end === -1) return found;
    if (!found.has(name)) found.set(name, inLine(decodeXml(source.slice(start + 1, end))));
    at = end + 1;
  }
}

function inLine(words: string): string {
  return plainText(words).replaceAll(/\s+/g, ' ').trim();
}

/** The words of an element and of all that is in it, as one line. */
export function allWords({ ownWords, children }: XmlElement): string {
  return [ownWords, ...children.map(allWords)].filter((words) => words !== '').join(' ');
}

/** All words of the first child of a name; empty when there is none. */
export function wordsIn(element: XmlElement, name: string): string {
  const found = element.children.find((child) => child.name === name);
  return found === undefined ? '' : allWords(found);
}
