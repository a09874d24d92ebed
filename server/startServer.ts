import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pino, type DestinationStream, type Logger } from 'pino';
import { loadSigner } from './auth/loadSigner.ts';
import type { Bus } from './bus/bus.ts';
import { openBus } from './bus/openBus.ts';
import type { Config } from './config.ts';
import type { App } from './http/app.ts';
import { createApp } from './http/createApp.ts';
import { HttpMetrics } from './http/httpMetrics.ts';
import type { Parts } from './http/parts.ts';
import { TokenSockets } from './http/tokens/tokenSockets.ts';
import { acceptSockets } from './http/upgrade.ts';
import { openReview } from './index/openReview.ts';
import { deliverBy } from './mail/deliverBy.ts';
import { openMailing } from './mail/openMailing.ts';
import { newId } from './newId.ts';
import { StartError } from './startError.ts';
import type { Database } from './storage/database.ts';
import { DatabaseLog } from './storage/databaseLog.ts';
import { Comments } from './storage/comments/comments.ts';
import { Inbox } from './storage/comments/inbox.ts';
import { ApiTokens } from './storage/directory/apiTokens.ts';
import { Journeys } from './storage/directory/journeys.ts';
import { Memberships } from './storage/directory/memberships.ts';
import { People } from './storage/directory/people.ts';
import { Personas } from './storage/directory/personas.ts';
import { Pictures } from './storage/directory/pictures.ts';
import { ShareLinks } from './storage/directory/shareLinks.ts';
import { openDatabase } from './storage/openDatabase.ts';
import { IndexedJourneys } from './storage/review/indexedJourneys.ts';
import { Rounds } from './storage/rounds/rounds.ts';
import { Jobs } from './storage/work/jobs.ts';
import { Rooms } from './sync/rooms.ts';
import { openTracer } from './tracing/openTracer.ts';
import { traceQueries } from './tracing/traceQueries.ts';
import type { Tracer } from './tracing/tracer.ts';
import { WorkQueue } from './work/workQueue.ts';

const CLIENT = resolve(import.meta.dirname, '../dist/client');

/** What tests set, and nobody else. */
export interface StartOptions {
  readonly logs?: DestinationStream;
  /** Where the built client lies. */
  readonly clientFolder?: string;
}

/** A server that listens. */
export interface RunningServer {
  /** Where it is reached from this machine. */
  readonly url: string;
  /** Tells every client, brings all to disk, and lets go of everything. */
  stop(): Promise<void>;
}

/**
 * Wires all parts to a server and lets it listen. Any number of them can run in one process.
 * @throws StartError
 */
export async function startServer(config: Config, options: StartOptions = {}): Promise<RunningServer> {
  const { logs = pino.destination(2), clientFolder = CLIENT } = options;
  const logger = pino({ level: config.logLevel }, logs);
  const id = newId();
  const tracer =
    config.traces === null
      ? null
      : await openTracer(config.traces, id, (error) => {
          logger.warn({ err: error }, 'the collector of traces does not take them');
        });
  const database = await openDatabase(
    config.store,
    (error) => {
      logger.warn({ err: error }, 'lost a database connection');
    },
    null,
    tracer === null ? undefined : traceQueries(tracer),
  );
  let bus: Bus | null = null;
  try {
    bus = await openBus(config.redisUrl, id, (error) => {
      logger.warn({ err: error }, 'lost a connection to Redis');
    });
    await database.lock(!bus.isAlone);
    return await wire(config, clientFolder, { database, bus, logger, tracer });
  } catch (error) {
    await bus?.close();
    await database.close();
    throw error;
  }
}

/** What all parts stand on. */
interface Ground {
  readonly database: Database;
  readonly bus: Bus;
  readonly logger: Logger;
  readonly tracer: Tracer | null;
}

async function wire(
  config: Config,
  clientFolder: string,
  { database, bus, logger, tracer }: Ground,
): Promise<RunningServer> {
  const memberships = new Memberships(database);
  const tokens = new ApiTokens(database, now);
  const personas = new Personas(database, now);
  const rooms = new Rooms({
    log: new DatabaseLog(database, now, newId),
    logger,
    bus,
    roleOf: (journey, person) => memberships.roleOf(journey, person),
    rateLimit: config.rateLimit,
    tracer,
    personas,
    onCommitted: (journey, authors) => {
      review.index.follow(journey, authors);
    },
  });
  const jobs = new Jobs(database, now, newId);
  const work = new WorkQueue({ jobs, logger, id: bus.id, tracer });
  const mail = config.mail === null ? undefined : deliverBy(jobs, work);
  const review = openReview(
    database,
    {
      read: (journey, look) => rooms.readInPassing(journey, look),
      logger,
      now,
      newId,
      onIndexed: (journey) => {
        rooms.tell(journey, { type: 'news', of: 'findings' });
      },
    },
    mail,
  );
  const signer = await loadSigner(database, now());
  const { publicOrigins } = config;
  const mailing =
    config.mail === null
      ? null
      : await openMailing({ config: config.mail, publicOrigins, database, queue: work, now, newId, logger });
  const parts: Parts = {
    config,
    signer,
    people: new People(database, now),
    memberships,
    personas,
    links: new ShareLinks(database, now),
    journeys: new Journeys(database, now, (id) => {
      review.index.follow(id);
    }),
    pictures: new Pictures(database, now),
    rooms,
    tracer,
    tokens,
    tokenSockets: new TokenSockets(tokens),
    review,
    comments: new Comments(database, now, newId, mail),
    inbox: new Inbox(database),
    rounds: new Rounds(database, now),
    mailing,
    clientFolder,
    checkStore: async () => {
      await database.queries.selectFrom('journey').select('id').limit(1).execute();
    },
  };
  const metrics = new HttpMetrics();
  metrics.show(rooms);
  const indexed = new IndexedJourneys(database);
  metrics.showIndexLag(async () => (await indexed.behind(100, now())).length);
  metrics.showWork(work.metrics, () => jobs.counts());
  const app = await createApp(parts, logger, metrics);
  const stopSockets = acceptSockets(app.server, parts, logger);
  const stop = async (): Promise<void> => {
    await rooms.shutdown();
    await Promise.all([review.index.stop(), work.stop(), mailing?.room.stop()]);
    await stopSockets();
    await app.close();
    await bus.close();
    await database.close();
    await tracer?.close();
  };
  const url = await listen(app, config);
  review.index.start();
  work.start();
  mailing?.room.start();
  return { url, stop };
}

function now(): Date {
  return new Date();
}

async function listen(app: App, { host, port }: Config): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new StartError(`Port ${port} of ${host} is already in use; set PORT to another one.`);
    }
    if (code === 'EACCES')
      throw new StartError(`Port ${port} needs rights that this user does not have; set PORT.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
      throw new StartError(`HOST "${host}" is not an address of this machine.`);
    }
    throw error;
  }
  const { port: taken } = app.server.address() as AddressInfo;
  const isLocal = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host);
  return `http://${isLocal ? 'localhost' : host}:${taken}`;
}
