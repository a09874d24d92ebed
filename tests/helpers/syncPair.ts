import type { Bus } from '../../server/bus/bus.ts';
import { InProcessHub } from '../../server/bus/inProcessBus.ts';
import type { PersonaSource } from '../../server/sync/personaSource.ts';
import { decodeJourneyMessage } from '../../server/sync/serverMessage.ts';
import type { MemoryJourneyLog } from './memoryJourneyLog.ts';
import { RawClient } from './rawClient.ts';
import { startSyncServer, type SyncServer } from './syncServer.ts';

/** Two sync servers over one store; `loses` says which updates never reach the second. */
export async function startPair(
  log: MemoryJourneyLog,
  loses: (seq: number) => boolean = () => false,
  parts: { readonly personas?: PersonaSource } = {},
): Promise<readonly [SyncServer, SyncServer]> {
  const hub = new InProcessHub();
  const first = await startSyncServer(log, { bus: hub.join('first'), graceMs: 60_000, ...parts });
  const second = await startSyncServer(log, {
    bus: deafTo(hub.join('second'), loses),
    graceMs: 60_000,
    ...parts,
  });
  return [first, second];
}

function deafTo(bus: Bus, loses: (seq: number) => boolean): Bus {
  return {
    ...bus,
    get isUp() {
      return bus.isUp;
    },
    subscribe: (channel, hear, onReady) =>
      bus.subscribe(
        channel,
        (bytes, from) => {
          const message = channel === 'j' ? decodeJourneyMessage(bytes) : null;
          if (message?.kind !== 'update' || !loses(message.seq)) hear(bytes, from);
        },
        onReady,
      ),
  };
}

/** A client that has all that was stored, and hears of all that follows. */
export async function joined({ url }: SyncServer, person: string): Promise<RawClient> {
  const client = await RawClient.connect(`${url}/j?person=${person}&v=1`);
  client.stepOne();
  await client.hearsA('step2');
  return client;
}
