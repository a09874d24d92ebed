import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { newId } from '../../server/newId.ts';
import { startServer } from '../../server/startServer.ts';
import { Journeys } from '../../server/storage/directory/journeys.ts';
import { openDatabase, type StorePlace } from '../../server/storage/openDatabase.ts';
import { encodeContent } from '../../server/sync/documentCodec.ts';
import type { JourneyContent } from '../../shared/journey/content.ts';
import { must } from '../../shared/journey/must.ts';
import { PAIN_STATUSES } from '../../shared/journey/painPoint.ts';
import type { FindingsAnswer } from '../../shared/protocol/review.ts';
import { Visitor } from '../helpers/visitor.ts';
import { largeJourney } from './largeJourney.ts';

// `node tests/bench/review.ts [journeys] [postgres://…]`: so many journeys with some forty findings each, and how long
// every question that the review asks takes to be answered, in milliseconds: the median and the longest of seven, and
// what processor time asking and answering take on average, which a busy machine changes less. Each filter has 200 ms.

const CARDS = 26;
/** A need each, a pain point on every second, a moment of truth on every sixteenth. */
const FINDINGS = 41;
const TURNS = 7;
const QUESTIONS = [
  'findings?limit=50',
  'findings?limit=50&offset=19000',
  'findings?limit=50&kind=pain&sort=severity',
  'findings?limit=50&sort=title',
  'findings?limit=50&text=wait+order',
  'findings?limit=50&kind=pain&severity=3&severity=4&moment=broken&need=time',
  'findings?limit=50&owner=%3ATeam+3&due=overdue&today=2026-06-01',
  'findings?limit=50&group=journey',
  'findings?limit=50&group=need',
  'findings?limit=50&group=status&kind=pain',
  'facets',
  'facets?kind=pain&severity=4&status=new',
  'pictures/needs?by=journey',
  'pictures/matrix',
  'pictures/status?since=2026-01-01',
];

const [count = '500', url] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
const place: StorePlace = url === undefined ? { kind: 'sqlite', folder } : { kind: 'postgres', url };
try {
  await measure(Number(count));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

async function measure(journeys: number): Promise<void> {
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    store: place,
    redisUrl: null,
    publicOrigins: [],
    mail: null,
    rateLimit: false,
    logLevel: 'warn',
    traces: null,
  });
  const visitor = await Visitor.named(server.url, 'Bench');
  await fill(journeys, visitor.person.id);
  const started = performance.now();
  const processor = process.cpuUsage();
  let total = 0;
  while (total < journeys * FINDINGS) {
    await sleep(500);
    ({ total } = (await visitor.get('/api/review/findings?limit=1')).json<FindingsAnswer>());
  }
  const { user, system } = process.cpuUsage(processor);
  await gatherStatistics();
  console.log(
    `${total} findings of ${journeys} journeys indexed in ${seconds(performance.now() - started)}, with ${seconds((user + system) / 1000)} of a processor`,
  );
  for (const question of QUESTIONS) {
    const times: number[] = [];
    let size = 0;
    const before = process.cpuUsage();
    for (let turn = 0; turn < TURNS; turn += 1) {
      const asked = performance.now();
      const answer = await visitor.get(`/api/review/${question}`);
      times.push(performance.now() - asked);
      if (answer.status !== 200) throw new Error(answer.text);
      size = answer.text.length;
    }
    const used = process.cpuUsage(before);
    const sorted = times.toSorted((a, b) => a - b);
    console.log(
      `median ${must(sorted[Math.floor(TURNS / 2)])
        .toFixed(0)
        .padStart(
          5,
        )} longest ${must(sorted.at(-1)).toFixed(0).padStart(5)} ms, processor ${((used.user + used.system) / 1000 / TURNS).toFixed(0).padStart(4)} ms  ${question}  (${Math.round(size / 1024)} kB)`,
    );
  }
  await server.stop();
}

/** Puts journeys beside a server, as an import does, that belong to one person. */
async function fill(journeys: number, owner: string): Promise<void> {
  const database = await openDatabase(place, () => {});
  const store = new Journeys(database, () => new Date());
  for (let number = 0; number < journeys; number += 1)
    await store.create(newId(), encodeContent(variant(number)), owner);
  await database.close();
}

/** What PostgreSQL does by itself within a minute of so much writing: until then it plans for tables that are nearly empty. */
async function gatherStatistics(): Promise<void> {
  if (place.kind === 'sqlite') return;
  const database = await openDatabase(place, () => {});
  await sql`analyze`.execute(database.queries);
  await database.close();
}

/** A journey like all others, with other words, owners and days. */
function variant(number: number): JourneyContent {
  const content = largeJourney(CARDS);
  return {
    ...content,
    header: { ...content.header, title: `Journey ${number}`, persona: `Persona ${number % 20}` },
    painPoints: content.painPoints.map((pain, index) => ({
      ...pain,
      title: `Waits for ${['an answer', 'a refund', 'a person', 'the truth'][(number + index) % 4]} about order ${number * 7 + index}`,
      status: must(PAIN_STATUSES[(number + index) % PAIN_STATUSES.length]),
      owner: index % 3 === 0 ? null : { person: null, name: `Team ${(number + index) % 12}` },
      dueOn: index % 2 === 0 ? null : `2026-${String(1 + ((number + index) % 12)).padStart(2, '0')}-15`,
    })),
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
