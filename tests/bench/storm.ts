import { storm } from '../helpers/storm.ts';

// `node tests/bench/storm.ts [seconds] [journeys] [clients on each]`: three servers, PostgreSQL and Redis are killed with
// -9 at random while stock clients edit; then every client and a fresh one are compared. Ten minutes unless told otherwise.

process.setMaxListeners(1000);
const [seconds = 600, journeys = 20, clients = 10] = process.argv.slice(2).map(Number);
const plan = { servers: 3, journeys, clients, seconds, editsPerSecond: 1, pauseMs: 2000, say: console.log };
const { missing, unequal, ...counts } = await storm(plan);
console.log(counts);
console.log(`missing ${missing.length}, unequal journeys ${unequal.length}`);
process.exit(missing.length + unequal.length === 0 ? 0 : 1);
