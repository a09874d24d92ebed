import { message, type Message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';

/** What is told of an XML file while it is read; names come without their prefix, and attributes as they were written. */
export interface XmlHearer {
  open(name: string, attributes: string): void;
  close(name: string): void;
  words?(words: string): void;
}

/**
 * Reads the XML that office programs write, from front to back: elements, attributes and words. A document type, and so
 * every entity of the file's own, is refused: no office file has one, and bombs are made of them.
 * @throws FormatError
 */
export function scanXml(xml: string, hearer: XmlHearer): void {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    const end = start === -1 ? xml.length : start;
    if (end > at && open.length > 0) hearer.words?.(decodeXml(xml.slice(at, end)));
    if (start === -1) break;
    if (xml.startsWith('<?', start)) at = after(xml, '?>', start);
    else if (xml.startsWith('<!--', start)) at = after(xml, '-->', start);
    else if (xml.startsWith('<![CDATA[', start)) {
      at = after(xml, ']]>', start);
      hearer.words?.(xml.slice(start + 9, at - 3));
    } else if (xml[start + 1] === '!')
      throw new BrokenXml(message('it has a document type, which no spreadsheet needs'));
    else at = readTag(xml, start, open, hearer);
  }
  if (open.length > 0) throw new BrokenXml(message('it ends too early'));
}

/** The value of one attribute, decoded; `null` when the element does not have it. */
export function attributeOf(attributes: string, name: string): string | null {
  for (let from = 0; ;) {
    const at = attributes.indexOf(`${name}=`, from);
    if (at === -1) return null;
    const quote = attributes.charAt(at + name.length + 1);
    const end = attributes.indexOf(quote, at + name.length + 2);
    const isWhole = at === 0 || /\s/.test(attributes.charAt(at - 1));
    if (isWhole && (quote === '"' || quote === "'") && end !== -1)
      return decodeXml(attributes.slice(at + name.length + 2, end));
    from = at + 1;
  }
}

function readTag(xml: string, start: number, open: string[], hearer: XmlHearer): number {
  const end = tagEnd(xml, start);
  const isClosing = xml[start + 1] === '/';
  const isEmpty = xml[end - 1] === '/';
  const inside = xml.slice(start + (isClosing ? 2 : 1), isEmpty ? end - 1 : end);
  const gap = inside.search(/\s/);
  const full = gap === -1 ? inside : inside.slice(0, gap);
  const name = full.slice(full.indexOf(':') + 1);
  if (isClosing) {
    if (open.pop() !== full) throw new BrokenXml(message('“{tag}” closes nothing', { tag: `</${full}>` }));
    hearer.close(name);
    return end + 1;
  }
  hearer.open(name, gap === -1 ? '' : inside.slice(gap + 1));
  if (isEmpty) hearer.close(name);
  else open.push(full);
  if (open.length > MAX_DEPTH) throw new BrokenXml(message('it nests too deep'));
  return end + 1;
}

/** Where a tag ends; a `>` inside quotes does not end it. */
function tagEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at += 1) {
    const letter = xml[at];
    if (letter === '>') return at;
    if (letter === '"' || letter === "'") {
      at = xml.indexOf(letter, at + 1);
      if (at === -1) break;
    }
  }
  throw new BrokenXml(message('it ends too early'));
}

function after(xml: string, words: string, from: number): number {
  const at = xml.indexOf(words, from);
  if (at === -1) throw new BrokenXml(message('it ends too early'));
  return at + words.length;
}

/** Words as the file means them: `&amp;` and its like, and characters by number. */
export function decodeXml(words: string): string {
  if (!words.includes('&')) return words;
  return words.replaceAll(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, named) => {
    if (typeof named === 'string') return NAMED[named] ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
  });
}

/** A file whose tags do not fit together. */
export class BrokenXml extends FormatError {
  readonly why: Message;

  constructor(why: Message) {
    super(message('This spreadsheet is broken: {why}.', { why }));
    this.name = 'BrokenXml';
    this.why = why;
  }
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const MAX_DEPTH = 100;
