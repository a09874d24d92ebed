import { expect, it } from 'vitest';
import { hasRedis } from '../helpers/startRedis.ts';
import { storm } from '../helpers/storm.ts';

it.runIf(hasRedis())(
  'loses nothing that anybody had seen or was told to be stored, while servers, Redis and PostgreSQL are killed',
  async () => {
    // Every stock provider waits for the end of the process.
    process.setMaxListeners(200);
    const result = await storm({
      servers: 3,
      journeys: 6,
      clients: 4,
      seconds: 8,
      editsPerSecond: 3,
      pauseMs: 600,
      say: () => {},
    });
    expect(result).toMatchObject({ missing: [], unequal: [] });
    // Else it proves nothing.
    expect(result.acknowledged).toBeGreaterThan(100);
    expect(result.seen).toBeGreaterThan(100);
  },
  150_000,
);
