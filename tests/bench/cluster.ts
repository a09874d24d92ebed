import { startBalancer } from '../helpers/balancer.ts';
import { freePort } from '../helpers/freePort.ts';
import { ServerProcess } from '../helpers/serverProcess.ts';
import { startPostgres } from '../helpers/startPostgres.ts';
import { startRedis } from '../helpers/startRedis.ts';

// `node tests/bench/cluster.ts [servers] [anywhere]`: so many servers over PostgreSQL and Redis behind a balancer, for
// benchmarks from elsewhere. People of one journey go to one server, as with deploy/nginx.conf, or anywhere. Prints the address and the processes, and runs until SIGTERM or Ctrl C.

const count = Number(process.argv[2] ?? 3);
const how = process.argv[3] === 'anywhere' ? 'in turn' : 'by journey';
const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
const settings = { DATABASE_URL: await postgres.newDatabase(), REDIS_URL: redis.url };
const ports = await Promise.all(Array.from({ length: count }, freePort));
const servers = ports.map((port) => new ServerProcess(port, settings));
await Promise.all(servers.map((server) => server.start()));
const balancer = await startBalancer(ports, how);
console.log(
  `${count} servers, people ${how}, at ${balancer.url}, processes ${servers.map(({ pid }) => pid).join(' ')}`,
);
await new Promise((resolve) => {
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
});
await balancer.close();
await Promise.all(servers.map((server) => server.stop()));
await Promise.all([redis.stop(), postgres.stop()]);
process.exit();
