import type { Bus } from './bus.ts';
import { inProcessBus } from './inProcessBus.ts';
import { openRedisBus } from './redisBus.ts';

/**
 * The bus of this server: over Redis when there is an address, else of one server alone.
 * @throws StartError
 */
export async function openBus(
  redisUrl: string | null,
  id: string,
  onLost: (error: Error) => void,
): Promise<Bus> {
  return redisUrl === null ? inProcessBus(id) : openRedisBus(redisUrl, id, onLost);
}
