import type { Role } from '../../shared/protocol/role.ts';
import type { Bus } from '../bus/bus.ts';
import type { JourneyLog } from '../storage/journeyLog.ts';
import type { Tracer } from '../tracing/tracer.ts';
import type { CompactionLimits } from './compact.ts';
import type { Logger } from './logger.ts';
import type { PersonaSource } from './personaSource.ts';

/** What the sync server is made of. */
export interface RoomsParts {
  readonly log: JourneyLog;
  readonly logger: Logger;
  /** Where other servers hear of what happens here. */
  readonly bus: Bus;
  /** What a person may do on a journey now; `null` when it does not exist for them. */
  readonly roleOf: (journey: string, personId: string) => Promise<Role | null>;
  readonly rateLimit: boolean;
  /** The workspace's personas, which journeys keep copies of. */
  readonly personas?: PersonaSource;
  /** Hears of every update of a journey once it is on disk, with the ids of those who wrote it; none for the server itself. */
  readonly onCommitted?: (journey: string, authors: ReadonlySet<string>) => void;
  /** How long a journey stays in memory after its last use, in milliseconds. */
  readonly graceMs?: number;
  readonly compaction?: CompactionLimits;
  /** How long a store that failed once is left alone, in milliseconds; longer when it fails again. */
  readonly backoffMs?: number;
  /** Hears what took how long, where that is wanted. */
  readonly tracer?: Tracer | null;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** How the sync server fares. */
export interface RoomsState {
  /** Bytes that wait for sockets too slow to take them, of all and of the slowest. */
  readonly backlogBytes: number;
  readonly largestBacklogBytes: number;
  /** Servers that were heard of lately. */
  readonly otherServers: number;
  readonly takesEdits: boolean;
  /** Whether it sends its people away, and takes no more. */
  readonly isStopping: boolean;
  /** Whether other servers hear of what happens here; `alone` where there are none. */
  readonly bus: 'up' | 'down' | 'alone';
}
