import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseSync } from 'vite';

/** A sentence of the interface as it stands in the code: the key under which catalogues have it. */
export interface Sentence {
  readonly text: string;
  /** It is said of an amount, so it needs the forms that a language has for amounts. */
  readonly isCounted: boolean;
}

/** What the client says, and what it shows without having it said. */
export interface InterfaceText {
  readonly sentences: readonly Sentence[];
  /** Where words are shown that no catalogue can translate, such as `client/app/App.tsx: Try again`. */
  readonly unsaid: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Attributes and fields whose words somebody reads or hears. */
const READ =
  /^(aria-(label|description|roledescription|valuetext)|alt|caption|.*[lL]abel|title|placeholder|description|hint|said|sentence|step|words)$/;
const LETTERS = /\p{L}/u;
/** Names that are the same in every language, and what an address begins with. */
const PROPER = /^(Waymark|https:\/\/)$/;

/** What is looked through for words that nobody says: elsewhere in `shared` most of what stands under such names is no sentence. */
const SHOWN = /^(client|shared\/(layout|scene|formats\/(pptx|report|html|pdf|svg)))\//;

/** Reads all sources of the client, of what both halves share, and of what the server says in people's languages, without tests. */
export function readInterfaceText(): InterfaceText {
  const root = join(import.meta.dirname, '../..');
  const sentences = new Map<string, Sentence>();
  const unsaid: string[] = [];
  const paths = globSync('{client,shared,server/journeys,server/mail,server/http/mail}/**/*.{ts,tsx}', {
    cwd: root,
  })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => !path.includes('.test.') && !/^(client|shared)\/words\//.test(path))
    .toSorted();
  for (const path of paths) {
    const { program } = parseSync(path, readFileSync(join(root, path), 'utf8'));
    readNode(program as unknown as Node, {
      say: (text, isCounted) => {
        const isKnownCounted = sentences.get(text)?.isCounted === true;
        sentences.set(text, { text, isCounted: isCounted || isKnownCounted });
      },
      show: (text) => {
        if (SHOWN.test(path)) unsaid.push(`${path}: ${text}`);
      },
    });
  }
  return { sentences: [...sentences.values()], unsaid };
}

interface Reader {
  readonly say: (text: string, isCounted: boolean) => void;
  readonly show: (text: string) => void;
}

function readNode(node: Node, reader: Reader): void {
  if (node.type === 'CallExpression' || node.type === 'NewExpression') readCall(node, reader);
  if (node.type === 'JSXText') showIfRead(node['value'], reader);
  if (node.type === 'JSXExpressionContainer') readShown(node['expression'], reader);
  if (node.type === 'JSXAttribute' && READ.test(nameOf(node['name']))) readShown(node['value'], reader);
  if (node.type === 'Property' && READ.test(nameOf(node['key']))) readShown(node['value'], reader);
  for (const child of childrenOf(node)) {
    // What stands in the braces of an attribute is shown only if the attribute is.
    if (node.type === 'JSXAttribute' && child.type === 'JSXExpressionContainer')
      for (const part of childrenOf(child)) readNode(part, reader);
    else readNode(child, reader);
  }
}

function readCall(call: Node, { say }: Reader): void {
  const [first, second, third] = call['arguments'] as readonly Node[];
  switch (nameOf(call['callee'])) {
    case 'say':
    case 'words':
    case 'message':
    // What becomes of a file, and why it is none.
    case 'asNote':
    case 'drop':
    case 'misunderstand':
    case 'FormatError':
      for (const text of textsOf(first)) say(text, false);
      break;
    case 'refuse':
      for (const text of textsOf(second)) say(text, false);
      break;
    case 'sayCount':
    case 'counted':
      for (const text of textsOf(third)) say(text, true);
      break;
    case 'kept':
      for (const text of textsOf(third)) say(`{count} ${text}`, true);
      break;
    default:
  }
}

/** What a value may be when it is shown: a text by itself, or one of several that a condition chooses among. */
function readShown(value: unknown, reader: Reader): void {
  if (!isNode(value)) return;
  if (value.type === 'JSXExpressionContainer') readShown(value['expression'], reader);
  for (const text of textsOf(value)) showIfRead(text, reader);
}

function textsOf(value: unknown): readonly string[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Literal':
      return typeof value['value'] === 'string' ? [value['value']] : [];
    case 'TemplateLiteral':
      return (value['quasis'] as readonly { readonly value: { readonly cooked: string } }[]).map(
        (quasi) => quasi.value.cooked,
      );
    case 'ConditionalExpression':
      return [...textsOf(value['consequent']), ...textsOf(value['alternate'])];
    case 'LogicalExpression':
      return [...textsOf(value['left']), ...textsOf(value['right'])];
    default:
      return [];
  }
}

function showIfRead(text: unknown, { show }: Reader): void {
  if (typeof text !== 'string') return;
  const words = text.trim().replaceAll(/\s+/g, ' ');
  if (LETTERS.test(words) && !PROPER.test(words)) show(words);
}

/** A name as it stands in the code; of what is called on an object, the last part. */
function nameOf(value: unknown): string {
  if (!isNode(value)) return '';
  if (value.type === 'MemberExpression') return nameOf(value['property']);
  const name = value['name'] ?? value['value'];
  return typeof name === 'string' ? name : '';
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
