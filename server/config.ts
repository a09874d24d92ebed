import { resolve } from 'node:path';
import { StartError } from './startError.ts';
import type { StorePlace } from './storage/openDatabase.ts';
import type { TracesPlace } from './tracing/openTracer.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

type LogLevel = (typeof LOG_LEVELS)[number];

/** How this server runs, as its environment says. */
export interface Config {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly store: StorePlace;
  /** Where servers of one installation tell each other; `null` for one server alone. */
  readonly redisUrl: string | null;
  /** The origins under which people reach the server, the first one preferred; empty when only by its own address. */
  readonly publicOrigins: readonly string[];
  /** Where mail is handed over and who it is from; `null` when none is sent. */
  readonly mail: MailPlace | null;
  readonly rateLimit: boolean;
  readonly logLevel: LogLevel;
  /** Where traces go; `null` for none. */
  readonly traces: TracesPlace | null;
}

/** Where mail is handed over, and who it is from. */
export interface MailPlace {
  /** Such as `smtps://user:password@mail.example:465`. */
  readonly smtpUrl: string;
  /** Such as `Waymark <waymark@example.org>`. */
  readonly from: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration.
 * @throws StartError for a value that cannot be meant.
 */
export function readConfig(environment: Environment): Config {
  const setting = (name: string): string | undefined => {
    const value = environment[name]?.trim();
    return value === '' ? undefined : value;
  };
  const publicOrigins = (setting('PUBLIC_URL')?.split(',') ?? []).map(readOrigin);
  const store = readStore(setting('DATABASE_URL'), setting('DATA_DIR') ?? './data');
  return {
    host: setting('HOST') ?? '127.0.0.1',
    port: readPort(setting('PORT') ?? '4300'),
    store,
    redisUrl: readRedis(setting('REDIS_URL'), store),
    publicOrigins,
    mail: readMail(setting('SMTP_URL'), setting('MAIL_FROM'), publicOrigins),
    rateLimit: readRateLimit(setting('RATE_LIMIT') ?? 'on'),
    logLevel: readLogLevel(setting('LOG_LEVEL') ?? 'info'),
    traces: readTraces(
      setting('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'),
      setting('OTEL_EXPORTER_OTLP_ENDPOINT'),
      setting('OTEL_TRACES_SAMPLER_ARG') ?? '1',
    ),
  };
}

function readPort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new StartError(`PORT must be a number from 0 to 65535, not "${value}".`);
}

function readStore(url: string | undefined, folder: string): StorePlace {
  if (url === undefined) return { kind: 'sqlite', folder: resolve(folder) };
  const protocol = URL.parse(url)?.protocol;
  if (protocol === 'postgres:' || protocol === 'postgresql:') return { kind: 'postgres', url };
  // The value is not repeated: it may hold a password.
  throw new StartError(
    'DATABASE_URL must be an address such as postgres://user:password@host:5432/database.',
  );
}

function readRedis(url: string | undefined, store: StorePlace): string | null {
  if (url === undefined) return null;
  const protocol = URL.parse(url)?.protocol;
  if (protocol !== 'redis:' && protocol !== 'rediss:')
    throw new StartError('REDIS_URL must be an address such as redis://:password@host:6379.');
  if (store.kind === 'sqlite') {
    throw new StartError(
      'REDIS_URL is for several servers, and those need a DATABASE_URL; one server alone needs neither.',
    );
  }
  return url;
}

function readMail(
  smtpUrl: string | undefined,
  from: string | undefined,
  origins: readonly string[],
): MailPlace | null {
  if (smtpUrl === undefined && from === undefined) return null;
  const protocol = URL.parse(smtpUrl ?? '')?.protocol;
  // The value is not repeated: it may hold a password.
  if (smtpUrl === undefined || (protocol !== 'smtp:' && protocol !== 'smtps:'))
    throw new StartError('SMTP_URL must be an address such as smtps://user:password@mail.example:465.');
  if (from === undefined || !/^[^<>@\p{Cc}]*<?[^\s<>@,;]+@[^\s<>@,;]+>?$/u.test(from))
    throw new StartError('MAIL_FROM must be who mail is from, such as Waymark <waymark@example.org>.');
  if (origins.length === 0)
    throw new StartError('Mail leads people back to Waymark, so SMTP_URL needs a PUBLIC_URL.');
  return { smtpUrl, from };
}

function readOrigin(value: string): string {
  const url = URL.parse(value.trim());
  if (url !== null && (url.protocol === 'http:' || url.protocol === 'https:')) return url.origin;
  throw new StartError(
    `PUBLIC_URL must be one or more addresses such as https://waymark.example, separated by commas, not "${value.trim()}".`,
  );
}

function readRateLimit(value: string): boolean {
  if (value === 'on' || value === 'off') return value === 'on';
  throw new StartError(`RATE_LIMIT must be on or off, not "${value}".`);
}

/** The names and their meaning are OpenTelemetry's: an address of its own is taken as it is, one for all signals gets the path. */
function readTraces(own: string | undefined, all: string | undefined, share: string): TracesPlace | null {
  const [name, value] =
    own === undefined ? ['OTEL_EXPORTER_OTLP_ENDPOINT', all] : ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', own];
  if (value === undefined) return null;
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new StartError(`${name} must be an address such as http://collector:4318.`);
  if (!/^(0(\.\d+)?|1(\.0+)?)$/.test(share))
    throw new StartError(`OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1, not "${share}".`);
  const path = own === undefined ? `${url.href.replace(/\/$/, '')}/v1/traces` : url.href;
  return { url: path, share: Number(share) };
}

function readLogLevel(value: string): LogLevel {
  const level = LOG_LEVELS.find((known) => known === value);
  if (level !== undefined) return level;
  throw new StartError(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${value}".`);
}
