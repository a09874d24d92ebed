import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A style sheet of the client, with the classes that it speaks of and those that components take from it. */
export interface StyleSheet {
  /** From the root. */
  readonly path: string;
  readonly lines: number;
  readonly classes: ReadonlySet<string>;
  /** The classes that components name, by the component. */
  readonly named: readonly { readonly by: string; readonly name: string }[];
  /** Whether a component reckons the name of a class: then any may be meant. */
  readonly isReckoned: boolean;
}

/** Every CSS module of the client, with who uses what of it. */
export function readStyleSheets(): StyleSheet[] {
  const uses = globSync('client/**/*.{ts,tsx}', { cwd: root }).flatMap((path) =>
    usesIn(path.replaceAll(sep, '/'), readFileSync(join(root, path), 'utf8')),
  );
  const bySheet = Map.groupBy(uses, ({ sheet }) => sheet);
  return globSync('client/**/*.module.css', { cwd: root })
    .map((path) => path.replaceAll(sep, '/'))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const used = bySheet.get(path) ?? [];
      return {
        path,
        lines: text.trimEnd().split('\n').length,
        classes: classesIn(text),
        named: used.flatMap(({ by, names }) => names.map((name) => ({ by, name }))),
        isReckoned: used.some((use) => use.isReckoned),
      };
    });
}

function usesIn(by: string, text: string) {
  return [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].map(([, as = '', from = '']) => ({
    by,
    sheet: join(dirname(by), from).replaceAll(sep, '/'),
    names: [...text.matchAll(new RegExp(`\\b${as}\\[\\s*'([\\w-]+)'\\s*,?\\s*\\]`, 'g'))].map(
      ([, name = '']) => name,
    ),
    isReckoned: new RegExp(`\\b${as}\\[\\s*[^\\s']`).test(text),
  }));
}

function classesIn(css: string): Set<string> {
  const selectors = css.replaceAll(/\/\*.*?\*\/|:global\([^)]*\)/gs, '').matchAll(/[^{}]+(?=\{)/g);
  return new Set([...selectors].flatMap(([selector]) => selector.match(/(?<=\.)[A-Za-z][\w-]*/g) ?? []));
}
