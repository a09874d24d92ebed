import { pino } from 'pino';
import { FormatError } from '../shared/formats/formatError.ts';
import { inProcessBus } from './bus/inProcessBus.ts';
import { backupCommand } from './cli/backupCommand.ts';
import { convertCommand } from './cli/convertCommand.ts';
import { exportCommand } from './cli/exportCommand.ts';
import { importCommand } from './cli/importCommand.ts';
import { moveCommand } from './cli/moveCommand.ts';
import { readArguments, type Command } from './cli/readArguments.ts';
import { restoreCommand } from './cli/restoreCommand.ts';
import { HELP, UsageError } from './cli/usage.ts';
import { readConfig } from './config.ts';
import { newId } from './newId.ts';
import { StartError } from './startError.ts';
import { DatabaseLog } from './storage/databaseLog.ts';
import { Journeys } from './storage/directory/journeys.ts';
import { Pictures } from './storage/directory/pictures.ts';
import { ShareLinks } from './storage/directory/shareLinks.ts';
import { openDatabase } from './storage/openDatabase.ts';
import { IndexedJourneys } from './storage/review/indexedJourneys.ts';
import { Rooms } from './sync/rooms.ts';

// `waymark`: the same journeys as the server's, from the command line.
try {
  const output = await perform(readArguments(process.argv.slice(2)));
  // Whoever reads only the beginning, as `head` does, has had enough: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(typeof output === 'string' ? `${output}\n` : output);
} catch (error) {
  process.exitCode = explain(error);
}

async function perform(command: Command): Promise<string | Uint8Array> {
  if (command.name === 'help') return HELP;
  if (command.name === 'convert') {
    const { bytes, notices } = await convertCommand(command);
    for (const line of notices) console.error(line);
    return bytes;
  }
  const config = readConfig(process.env);
  const logger = pino({ level: 'warn' }, pino.destination(2));
  const onLost = (error: Error): void => {
    logger.warn({ err: error }, 'lost a database connection');
  };
  if (command.name === 'move') return moveCommand(command.from, command.to, onLost);
  if (command.name === 'backup') return backupCommand(config.store, command.file, now);
  if (command.name === 'restore') return restoreCommand(config.store, command.file, onLost);
  const database = await openDatabase(config.store, onLost);
  try {
    if (command.name === 'reindex') {
      await new IndexedJourneys(database).forgetAll();
      return 'The findings of all journeys will be read again.';
    }
    const journeys = new Journeys(database, now);
    if (command.name === 'import') {
      const origin = config.publicOrigins[0] ?? `http://localhost:${config.port}`;
      return await importCommand({ journeys, links: new ShareLinks(database, now) }, { ...command, origin });
    }
    const rooms = new Rooms({
      log: new DatabaseLog(database, now, newId),
      logger,
      bus: inProcessBus(newId()),
      roleOf: () => Promise.resolve(null),
      rateLimit: false,
    });
    const pictures = new Pictures(database, now);
    const file = await exportCommand(
      { journeys, pictures, rooms },
      command.journey,
      command.format,
      command.options,
    );
    await rooms.shutdown();
    return file;
  } finally {
    await database.close();
  }
}

function now(): Date {
  return new Date();
}

/** Says what went wrong; answers the exit code. */
function explain(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${HELP}`);
    return 2;
  }
  console.error(error instanceof FormatError || error instanceof StartError ? error.message : error);
  return 1;
}
