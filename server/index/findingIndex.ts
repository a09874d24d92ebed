import { foldText } from '../../shared/finding/foldText.ts';
import type { JourneySnapshot } from '../../shared/journey/snapshot.ts';
import { findingRow, storable, type FindingRow } from '../storage/review/findingRow.ts';
import type { InboxItemTable } from '../storage/comments/commentTables.ts';
import type { FindingChangeTable } from '../storage/review/findingTables.ts';
import type { IndexedJourney, IndexedJourneys, WatchedFinding } from '../storage/review/indexedJourneys.ts';
import { findingsOf } from './findingsOf.ts';
import { historyOf } from './historyOf.ts';

export interface FindingIndexParts {
  readonly store: Pick<IndexedJourneys, 'behind' | 'load' | 'save' | 'forgetAll'>;
  /** What is made of a committed journey and the number of its last update; `null` when there is no such journey. */
  readonly read: <T>(
    journey: string,
    look: (snapshot: JourneySnapshot, seq: number) => T,
  ) => Promise<T | null>;
  readonly logger: { warn(details: object, message: string): void };
  readonly now: () => Date;
  readonly newId: () => string;
  /** Called when the index of a journey has changed. */
  readonly onIndexed: (journey: string) => void;
}

/** How long edits of a journey gather before they are read off it, in milliseconds. */
const GATHER_MS = 500;

/** How often journeys are looked for of which nobody said that they changed: what a server left behind that died. */
const LOOK_MS = 10_000;

/**
 * How long a journey has been at rest when it is taken for left behind, in milliseconds: one that is just being written in is
 * followed by the server that its people are on, and would be loaded by all others for nothing.
 */
const REST_MS = 5000;

/** How long a journey that could not be indexed is left alone, in milliseconds, unless it changes. */
const RETRY_MS = 60_000;

/** How many such journeys are asked for at a time. */
const BATCH = 100;

/**
 * Keeps the review's index in step with the documents. It reads a journey some moments after it changed, compares what
 * it says with what the index has, and writes the difference and the history of it.
 */
export class FindingIndex {
  readonly #parts: FindingIndexParts;
  /** Who wrote in each journey since it was last read. */
  readonly #authors = new Map<string, Set<string>>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  /** Journeys that could not be indexed, and when they are tried again. */
  readonly #failed = new Map<string, number>();
  #work: Promise<unknown> = Promise.resolve();
  #catching: Promise<void> | null = null;
  #looking: NodeJS.Timeout | null = null;
  #isStopped = false;

  constructor(parts: FindingIndexParts) {
    this.#parts = parts;
  }

  /** Brings in what is behind, and goes on looking for such. */
  start(): void {
    void this.catchUp();
    this.#looking = setInterval(() => void this.catchUp(REST_MS), LOOK_MS).unref();
  }

  /** Hears that a journey changed, and by whom; the index follows in a moment. */
  follow(journey: string, authors: Iterable<string> = []): void {
    this.#noteAuthors(journey, authors);
    if (this.#isStopped || this.#timers.has(journey)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(journey);
      void this.bringIn(journey);
    }, GATHER_MS);
    this.#timers.set(journey, timer.unref());
  }

  /** Brings the index of a journey up to date; resolves when it is, or cannot be, which is logged. */
  bringIn(journey: string): Promise<void> {
    const done = this.#work.then(() => this.#tryOne(journey));
    this.#work = done;
    return done;
  }

  /** {@link bringIn}, if anybody wrote since a journey was last read. */
  async bringInPending(journey: string): Promise<void> {
    if (this.#authors.has(journey)) await this.bringIn(journey);
  }

  /** Brings in every journey of which the index is behind, if it has been at rest for so many milliseconds. */
  catchUp(restMs = 0): Promise<void> {
    this.#catching ??= this.#catchAll(new Date(this.#parts.now().getTime() - restMs)).finally(() => {
      this.#catching = null;
    });
    return this.#catching;
  }

  /** Compares every journey with the index again, whether it seems to have changed or not. */
  async rebuild(): Promise<void> {
    this.#failed.clear();
    await this.#parts.store.forgetAll();
    await this.catchUp();
  }

  /** Reads nothing more; resolves when nothing is being read. What is left out, the next server brings in. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#looking !== null) clearInterval(this.#looking);
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    await this.#catching;
    await this.#work;
  }

  async #catchAll(since: Date): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      // Each once: this server may not have all yet of what another stored.
      const behind = (await this.#behind(since, tried.size)).filter((journey) => !tried.has(journey));
      if (behind.length === 0) return;
      for (const journey of behind) {
        if (this.#isStopped) return;
        tried.add(journey);
        await this.bringIn(journey);
      }
    }
  }

  async #behind(since: Date, tried: number): Promise<readonly string[]> {
    try {
      const behind = await this.#parts.store.behind(BATCH + this.#failed.size + tried, since);
      return behind.filter((journey) => (this.#failed.get(journey) ?? 0) < this.#parts.now().getTime());
    } catch (error) {
      this.#parts.logger.warn({ err: error }, 'the index could not be asked what it lacks');
      return [];
    }
  }

  async #tryOne(journey: string): Promise<void> {
    if (this.#isStopped) return;
    const { logger, onIndexed } = this.#parts;
    try {
      if (await this.#bringInNow(journey)) onIndexed(journey);
      this.#failed.delete(journey);
    } catch (error) {
      this.#failed.set(journey, this.#parts.now().getTime() + RETRY_MS);
      logger.warn({ err: error, journey }, 'a journey could not be indexed');
    }
  }

  /** Answers whether anything was different. */
  async #bringInNow(journey: string): Promise<boolean> {
    const { read, store, now } = this.#parts;
    const seen = await read(journey, (snapshot, seq) => {
      // Taken with the reading: whoever writes after it belongs to the next one.
      const authors = this.#authors.get(journey) ?? new Set<string>();
      this.#authors.delete(journey);
      return { ...indexable(journey, snapshot), seq, authors };
    });
    if (seen === null) return false;
    let before: IndexedJourney | null = null;
    try {
      before = await store.load(journey);
      // Another server has read a later state already.
      if (before.seq !== null && before.seq > seen.seq) return false;
      const known = new Map(before.findings.map((finding) => [keyOf(finding), finding]));
      const changed = seen.rows.filter(({ row }) => known.get(keyOf(row))?.print !== row.print);
      const there = new Set(seen.rows.map(({ row }) => keyOf(row)));
      const removed = before.findings.filter((finding) => !there.has(keyOf(finding)));
      const at = now().toISOString();
      const [author] = seen.authors;
      // Of several who wrote in the same moment, the server does not know who wrote what.
      const person = seen.authors.size === 1 && author !== undefined ? author : null;
      const history = this.#history(journey, known, changed, removed, at, person);
      // A journey that is new to the index, such as an imported one, hands nobody a pile of tasks.
      const handedOut = before.seq === null ? [] : changed;
      const assignments = this.#assignments(journey, known, handedOut, at, person);
      await store.save({ ...seen, journey, before: before.seq, changed, removed, history, assignments, at });
      return changed.length + removed.length > 0;
    } catch (error) {
      this.#noteAuthors(journey, seen.authors);
      // Another server was faster: there may be nothing left to do, which the next look tells.
      if (before === null || (await store.load(journey)).seq === before.seq) throw error;
      this.follow(journey);
      return false;
    }
  }

  #history(
    journey: string,
    known: ReadonlyMap<string, WatchedFinding>,
    changed: readonly FindingRow[],
    removed: readonly WatchedFinding[],
    at: string,
    person: string | null,
  ): FindingChangeTable[] {
    const pairs: readonly (readonly [WatchedFinding | null, Omit<WatchedFinding, 'print'> | null])[] = [
      ...changed.map(({ row }) => [known.get(keyOf(row)) ?? null, row] as const),
      ...removed.map((finding) => [finding, null] as const),
    ];
    return pairs.flatMap(([was, is]) => {
      const { kind, id: finding, title } = is ?? was ?? { kind: 'pain', id: '', title: '' };
      return historyOf(was, is).map(({ field, was: from, became }) => ({
        id: this.#parts.newId(),
        journey,
        kind,
        finding,
        title,
        field,
        was: from,
        became,
        person,
        at,
      }));
    });
  }

  #assignments(
    journey: string,
    known: ReadonlyMap<string, WatchedFinding>,
    changed: readonly FindingRow[],
    at: string,
    by: string | null,
  ): InboxItemTable[] {
    return changed.flatMap(({ row }) => {
      const { owner_person: owner, kind, id, title } = row;
      if (owner === null || owner === by || owner === known.get(keyOf(row))?.owner_person) return [];
      return [
        {
          id: this.#parts.newId(),
          person: owner,
          kind: 'assignment' as const,
          journey,
          comment: null,
          finding_kind: kind,
          finding: id,
          text: title,
          by_person: by,
          at,
        },
      ];
    });
  }

  #noteAuthors(journey: string, authors: Iterable<string>): void {
    const known = this.#authors.get(journey) ?? new Set<string>();
    for (const author of authors) known.add(author);
    this.#authors.set(journey, known);
  }
}

interface Indexable {
  readonly title: string;
  readonly words: string;
  readonly personas: readonly { readonly key: string; readonly name: string }[];
  readonly rows: readonly FindingRow[];
}

const LONGEST = 1000;

/**
 * Findings, and needs that they name, that the index holds of one journey, each far more than anybody has: all of them
 * may change with one letter in the name of a stage, and are written while everybody's edits wait.
 */
const MOST_PARTS = 20_000;
const MOST_PERSONAS = 500;

function indexable(journey: string, snapshot: JourneySnapshot): Indexable {
  const title = storable(snapshot.header.title, LONGEST);
  const rows = new Map<string, FindingRow>();
  let parts = 0;
  for (const found of findingsOf(snapshot)) {
    parts += 1 + found.needs.length;
    if (parts > MOST_PARTS) break;
    const made = findingRow(journey, found, foldText);
    if (made !== null) rows.set(keyOf(made.row), made);
  }
  const personas = new Map<string, string>();
  for (const { source, name } of snapshot.personas.slice(0, MOST_PERSONAS)) {
    const known = storable(name, LONGEST);
    if (source !== null || known.trim() !== '')
      personas.set(storable(source ?? `:${known}`, LONGEST + 1), known);
  }
  const own = storable(snapshot.header.persona, LONGEST).trim();
  if (personas.size === 0 && own !== '') personas.set(`:${own}`, own);
  return {
    title,
    words: foldText(title),
    personas: [...personas].map(([key, name]) => ({ key, name })),
    rows: [...rows.values()],
  };
}

function keyOf({ kind, id }: Pick<WatchedFinding, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}
