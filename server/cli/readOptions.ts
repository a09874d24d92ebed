import { parseArgs } from 'node:util';
import { nearestName } from './nearestName.ts';
import { UsageError } from './usage.ts';

/** Everything that can be said with `--`, and whether something follows it. */
const OPTIONS = {
  format: { type: 'string' },
  title: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  map: { type: 'string', multiple: true },
  mapping: { type: 'string' },
  with: { type: 'string' },
  lens: { type: 'string' },
  theme: { type: 'string' },
  page: { type: 'string' },
  tiled: { type: 'boolean' },
  scale: { type: 'string' },
  transparent: { type: 'boolean' },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** The arguments of the program, told apart. */
export type ReadOptions = ReturnType<typeof parse>;

/** What was said with `--`. */
export type OptionValues = ReadOptions['values'];

/**
 * Tells options and other arguments apart.
 * @throws UsageError in words of ours: those of Node are for programmers
 */
export function readOptions(args: readonly string[]): ReadOptions {
  const config = { args: [...args], allowPositionals: true, options: OPTIONS } as const;
  for (const token of parseArgs({ ...config, strict: false, tokens: true }).tokens)
    if (token.kind === 'option') check(token, args);
  return parse(args);
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function check({ name, rawName, value, inlineValue }: OptionToken, args: readonly string[]): void {
  const isKnown = (one: string): one is keyof typeof OPTIONS => Object.hasOwn(OPTIONS, one);
  if (!isKnown(name)) throw new UsageError(`There is no option ${rawName}.${hint(name, rawName, args)}`);
  const isMissing = value === undefined || (inlineValue !== true && /^-./.test(value));
  if (OPTIONS[name].type === 'string' && isMissing)
    throw new UsageError(`${rawName} needs a value after it.`);
  if (OPTIONS[name].type === 'boolean' && value !== undefined)
    throw new UsageError(`${rawName} takes no value.`);
}

function hint(name: string, rawName: string, args: readonly string[]): string {
  const file = rawName.startsWith('--') ? undefined : args.find((arg) => /^-[^-].*\./.test(arg));
  if (file !== undefined) return ` If "${file}" is a file, write it as "./${file}".`;
  const meant = nearestName(name, Object.keys(OPTIONS));
  return meant === null ? '' : ` Did you mean --${meant}?`;
}
