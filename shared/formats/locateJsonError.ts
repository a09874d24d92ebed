import { message, type Message } from '../words/message.ts';
/** Where a text stops being JSON, and what was expected there. */
export interface JsonErrorPlace {
  readonly offset: number;
  readonly problem: Message;
}

const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const SPACE = /[ \t\n\r]*/y;

/**
 * Finds the first thing in a text that is not JSON. Only called on text that `JSON.parse` refused: its own message
 * names the place in one version of the engine and not in the next.
 */
export function locateJsonError(text: string): JsonErrorPlace {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const isThere = pattern.test(text);
    if (isThere) at = pattern.lastIndex;
    return isThere;
  };
  const skipString = (): boolean => {
    const end = text[at] === '"' ? endOfString(text, at) : null;
    if (end !== null) at = end;
    return end !== null;
  };
  const fail = (problem: Message): JsonErrorPlace => ({
    offset: at,
    problem: at < text.length ? problem : ENDED,
  });
  // The brackets that are open; a loop instead of recursion, so that deep nesting cannot exhaust the stack.
  const open: ('{' | '[')[] = [];
  for (let expects: 'value' | 'first' | 'key' | 'after' = 'value'; ;) {
    skip(SPACE);
    const character = text[at];
    const inside = open.at(-1);
    if (expects === 'after') {
      if (inside === undefined) return fail(message('the file goes on after its end'));
      if (character === CLOSING[inside]) open.pop();
      else if (character === ',') expects = inside === '{' ? 'key' : 'value';
      else return fail(message('expected “,” or “{sign}”', { sign: CLOSING[inside] }));
      at += 1;
      continue;
    }
    if (expects === 'first' && inside !== undefined && character === CLOSING[inside]) {
      open.pop();
      at += 1;
      expects = 'after';
      continue;
    }
    if (expects === 'key' || (expects === 'first' && inside === '{')) {
      if (!skipString()) return fail(message('expected a name in double quotes'));
      skip(SPACE);
      if (text[at] !== ':') return fail(message('expected “:”'));
      at += 1;
      expects = 'value';
    } else if (character === '{' || character === '[') {
      open.push(character);
      at += 1;
      expects = 'first';
    } else if (skipString() || skip(LITERAL)) expects = 'after';
    else
      return fail(character === '"' ? message('this text in quotes is broken') : message('expected a value'));
  }
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Character by character: a pattern for all of a long text would exhaust the stack. `null` when it never ends well. */
function endOfString(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') return at + 1;
    if (character < ' ') return null;
    if (character !== '\\') continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return null;
    at = ESCAPE.lastIndex - 1;
  }
  return null;
}

const CLOSING = { '{': '}', '[': ']' } as const;
const ENDED = message('the file ends too early');
