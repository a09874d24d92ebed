import { message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';
import { isObject, OjfFields } from './ojfFields.ts';

/** More than any journey has; a file with more is refused before it costs anything. */
export const OJF_LIMITS = { stages: 200, swimlanes: 200, nodes: 20_000, records: 100_000 } as const;

/** The three lists of an OpenJourney file, and its other fields. */
export interface OjfRoot {
  readonly stages: readonly unknown[];
  /** `null` when the file has no such list. */
  readonly swimlanes: readonly unknown[] | null;
  readonly nodes: readonly unknown[];
  readonly root: OjfFields;
}

/**
 * Makes sure that a file is an OpenJourney file, under the names that the format or its relatives give its lists.
 * @throws FormatError that says what is missing
 */
export function requireOjf(raw: unknown): OjfRoot {
  if (!isObject(raw)) {
    const found = Array.isArray(raw) ? message('a list') : message('a single value');
    throw new FormatError(
      message('This is not an OpenJourney file: it holds {found} where an object in braces was expected.', {
        found,
      }),
      { line: 1, column: 1 },
    );
  }
  const root = new OjfFields(raw);
  const names = root.rest().map(([name]) => name);
  if (root.has('format') && root.has('cards')) {
    throw new FormatError('This is a Waymark file, not an OpenJourney file: give it the ending .json.');
  }
  const stages = takeList(root, 'stages', 'phases');
  if (stages === null) {
    const found = names.length === 0 ? message('none') : names.slice(0, 10).join(', ');
    throw new FormatError(
      message(
        'This is not an OpenJourney file: it has no list of “stages”. It needs stages, swimlanes and nodes; its fields are: {found}.',
        { found },
      ),
      { path: 'stages' },
    );
  }
  const swimlanes = takeList(root, 'swimlanes', 'lanes');
  const nodes = takeList(root, 'nodes') ?? [];
  for (const [name, list] of Object.entries({ stages, swimlanes: swimlanes ?? [], nodes })) {
    requireAtMost(list.length, name as keyof typeof OJF_LIMITS);
  }
  return { stages, swimlanes, nodes, root };
}

/** @throws FormatError when a file has more of something than can be read */
export function requireAtMost(count: number, name: keyof typeof OJF_LIMITS): void {
  if (count <= OJF_LIMITS[name]) return;
  throw new FormatError(
    message('The file has {count} {name}; at most {most} can be imported.', {
      count,
      name,
      most: OJF_LIMITS[name],
    }),
    { path: name },
  );
}

function takeList(root: OjfFields, ...names: readonly string[]): unknown[] | null {
  const name = names.find((candidate) => root.has(candidate));
  const list = name === undefined ? undefined : root.take(name);
  if (list === undefined) return null;
  if (Array.isArray(list)) return list as unknown[];
  throw new FormatError(
    message('“{name}” must be a list in square brackets, and is not.', { name: name ?? '' }),
    {
      path: name ?? '',
    },
  );
}
