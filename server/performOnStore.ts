import { pino } from 'pino';
import { inProcessBus } from './bus/inProcessBus.ts';
import { backupCommand } from './cli/backupCommand.ts';
import { exportCommand } from './cli/exportCommand.ts';
import { importCommand } from './cli/importCommand.ts';
import { moveCommand } from './cli/moveCommand.ts';
import type { StoreCommand } from './cli/readArguments.ts';
import { restoreCommand } from './cli/restoreCommand.ts';
import { readConfig } from './config.ts';
import { newId } from './newId.ts';
import { openRows } from './storage/copy/openRows.ts';
import { DatabaseLog } from './storage/databaseLog.ts';
import { Journeys } from './storage/directory/journeys.ts';
import { Pictures } from './storage/directory/pictures.ts';
import { ShareLinks } from './storage/directory/shareLinks.ts';
import { openDatabase } from './storage/openDatabase.ts';
import { IndexedJourneys } from './storage/review/indexedJourneys.ts';
import { Rooms } from './sync/rooms.ts';

/**
 * Wires and does what a command wants of a store; answers what to print.
 * @throws StartError, FormatError
 */
export async function performOnStore(command: StoreCommand): Promise<string | Uint8Array> {
  const config = readConfig(process.env);
  const logger = pino({ level: 'warn' }, pino.destination(2));
  const onLost = (error: Error): void => {
    logger.warn({ err: error }, 'lost a database connection');
  };
  if (command.name === 'move') return moveCommand(command.from, command.to, onLost);
  if (command.name === 'backup') return backupCommand(config.store, command.file, now);
  if (command.name === 'restore') return restoreCommand(config.store, command.file, onLost);
  // Only an import may begin a store: of nothing there is nothing to read, and a mistyped folder is to be told.
  if (command.name !== 'import') await (await openRows(config.store, 'read')).close('drop');
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
    const { journey, format, options } = command;
    const pictures = new Pictures(database, now);
    const file = await exportCommand({ journeys, pictures, rooms }, journey, format, options);
    await rooms.shutdown();
    return file;
  } finally {
    await database.close();
  }
}

function now(): Date {
  return new Date();
}
