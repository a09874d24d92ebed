/** What a bundler knows of a module: the ids of those it imports, at once and when it asks for them. */
interface Imports {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

interface Graph {
  getModuleInfo(id: string): Imports | null;
}

interface Chunk {
  readonly debugName: string;
  name(id: string, graph: Graph): string | null;
}

/** Which modules start what a client fetches, as absolute paths. */
export interface Plan {
  /** What every page begins with; what it imports later are the pages. */
  readonly entry: string;
  /** The page that is to be there first. */
  readonly page: string;
  /** What that page fetches by itself after it is painted: a file of the build each, in this order. */
  readonly later: Readonly<Record<string, readonly string[]>>;
}

/**
 * The files of a build by who needs what lies in them, so that a page is few of them and each holds only what its page needs:
 * every file costs a browser and a server some milliseconds. What the plan does not reach is left to the bundler.
 */
export function chunksByNeed(plan: Plan): Chunk[] {
  let names: ReadonlyMap<string, string> | null = null;
  // A chunk takes along what its modules import, if none before it did: so each comes after those it needs.
  return ['base', 'pages', 'page', 'common', ...Object.keys(plan.later)].map((chunk) => ({
    debugName: chunk,
    name: (id, graph) => {
      names ??= nameChunks(plan, graph);
      return names.get(id) === chunk ? chunk : null;
    },
  }));
}

function nameChunks({ entry, page, later }: Plan, graph: Graph): ReadonlyMap<string, string> {
  const base = reachedFrom([entry], graph);
  const otherPages = [...base]
    .flatMap((id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? [])
    .filter((id) => id !== page);
  const elsewhere = reachedFrom(otherPages, graph);
  const names = new Map<string, string>();
  const put = (ids: Iterable<string>, alone: string, shared: string): void => {
    for (const id of ids) if (!names.has(id)) names.set(id, elsewhere.has(id) ? shared : alone);
  };
  put(base, 'base', 'base');
  put(reachedFrom([page], graph), 'page', 'pages');
  for (const [name, parts] of Object.entries(later)) put(reachedFrom(parts, graph), name, 'common');
  // It starts all others, and must not wait in a chunk that they import.
  names.delete(entry);
  return names;
}

/** These modules, and all that comes with them at once. */
function reachedFrom(ids: readonly string[], graph: Graph): Set<string> {
  const reached = new Set<string>();
  const take = (id: string): void => {
    if (reached.has(id)) return;
    const module = graph.getModuleInfo(id);
    if (module === null) throw new Error(`${id} is named in vite.config.ts, but is not in the build.`);
    reached.add(id);
    module.importedIds.forEach(take);
  };
  ids.forEach(take);
  return reached;
}
