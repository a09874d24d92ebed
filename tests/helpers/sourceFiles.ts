import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { parseSync } from 'vite';

/** One import or re-export as it stands in a file; `target` is a path from the root, or a package's name. */
export interface SourceImport {
  target: string;
  kind: 'file' | 'package' | 'node';
  /** Nothing of it is left when types are stripped. */
  isType: boolean;
}

/** A source file as the architecture sees it: its path from the root, its length, what it imports and exports. */
export interface SourceFile {
  path: string;
  lines: number;
  isTest: boolean;
  imports: SourceImport[];
  hasDefaultExport: boolean;
  /** It exports what other files define, as a barrel does. */
  reExports: boolean;
}

const root = join(import.meta.dirname, '../..');

/** Every TypeScript file in the given top folders, parsed. */
export function readSourceFiles(folders: readonly string[]): SourceFile[] {
  return globSync(`{${folders.join(',')}}/**/*.{ts,tsx}`, { cwd: root })
    .map((path) => path.replaceAll(sep, '/'))
    .toSorted()
    .map((path) => readSourceFile(path, readFileSync(join(root, path), 'utf8')));
}

/** Parses one file, given by its path from the root and its text. */
export function readSourceFile(path: string, text: string): SourceFile {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const exports = module.staticExports.flatMap(({ entries }) => entries);
  const reExported = exports.filter(({ moduleRequest }) => moduleRequest !== null);
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    isTest: /\.test\.tsx?$/.test(path),
    hasDefaultExport: exports.some(({ exportName }) => exportName.kind === 'Default'),
    reExports: reExported.length > 0,
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries }) =>
        describeImport(
          path,
          moduleRequest.value,
          entries.length > 0 && entries.every(({ isType }) => isType),
        ),
      ),
      ...reExported.map(({ moduleRequest, isType }) =>
        describeImport(path, moduleRequest?.value ?? '', isType),
      ),
      ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
        describeImport(path, text.slice(start + 1, end - 1), false),
      ),
    ],
  };
}

function describeImport(from: string, specifier: string, isType: boolean): SourceImport {
  if (specifier.startsWith('.')) return { target: join(dirname(from), specifier), kind: 'file', isType };
  if (specifier.startsWith('node:')) return { target: specifier, kind: 'node', isType };
  const target = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  return { target, kind: 'package', isType };
}
