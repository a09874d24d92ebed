import { message } from '../words/message.ts';
import { FormatError } from './formatError.ts';
import { locateJsonError } from './locateJsonError.ts';
import { plainText } from './plainText.ts';

/** No journey nests deeper; what does is an attack on the stack. */
const MAX_DEPTH = 64;

const BOM = '\uFEFF';

/** Escapes that may stand for a character {@link plainText} takes out; only files that have any pay for looking. */
const SUSPECT = /\\u(?:0000|[dD][89a-fA-F])/;

/**
 * Parses the text of a file, with or without a byte-order mark; every text in it is {@link plainText}.
 * @throws FormatError with line and column
 */
export function parseJson(source: string): unknown {
  const text = (source.startsWith(BOM) ? source.slice(1) : source).toWellFormed();
  if (text.trim() === '') throw new FormatError('The file is empty.', { line: 1, column: 1 });
  const tooDeep = offsetDeeperThan(text, MAX_DEPTH);
  if (tooDeep !== null) {
    const place = placeOf(text, tooDeep);
    throw new FormatError(
      message(
        'The file nests more than {most} levels deep at line {line}, column {column}; no journey does.',
        {
          ...place,
          most: MAX_DEPTH,
        },
      ),
      place,
    );
  }
  try {
    return SUSPECT.test(text) ? JSON.parse(text, plain) : JSON.parse(text);
  } catch {
    const { offset, problem } = locateJsonError(text);
    const place = placeOf(text, offset);
    const near = text.slice(offset, offset + 20).split('\n', 1)[0] ?? '';
    const what = { ...place, problem, near };
    throw new FormatError(
      near === ''
        ? message('The file is not valid JSON: at line {line}, column {column} {problem}.', what)
        : message(
            'The file is not valid JSON: at line {line}, column {column} {problem}, found “{near}”.',
            what,
          ),
      place,
    );
  }
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? plainText(value) : value;
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** Looked for before parsing, because the parser itself needs memory for every level. */
function offsetDeeperThan(text: string, limit: number): number | null {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      depth += 1;
      if (depth > limit) return at;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
  }
  return null;
}

const QUOTE = 34;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
