import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('needs no settings at all', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4300,
    store: { kind: 'sqlite', folder: resolve('data') },
    redisUrl: null,
    publicOrigins: [],
    mail: null,
    rateLimit: true,
    logLevel: 'info',
    traces: null,
  });
});

test('takes an empty setting as none', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ', REDIS_URL: '' })).toEqual(readConfig({}));
});

test('reads every setting', () => {
  const config = readConfig({
    HOST: '0.0.0.0',
    PORT: '8080',
    DATABASE_URL: 'postgres://waymark@database/waymark',
    REDIS_URL: 'rediss://redis:6379',
    PUBLIC_URL: 'https://waymark.example/, http://localhost:4300',
    SMTP_URL: 'smtps://user:secret@mail.example',
    MAIL_FROM: 'Waymark <waymark@example.org>',
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'warn',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
    OTEL_TRACES_SAMPLER_ARG: '0.1',
  });
  expect(config).toEqual({
    host: '0.0.0.0',
    port: 8080,
    store: { kind: 'postgres', url: 'postgres://waymark@database/waymark' },
    redisUrl: 'rediss://redis:6379',
    publicOrigins: ['https://waymark.example', 'http://localhost:4300'],
    mail: { smtpUrl: 'smtps://user:secret@mail.example', from: 'Waymark <waymark@example.org>' },
    rateLimit: false,
    logLevel: 'warn',
    traces: { url: 'http://collector:4318/v1/traces', share: 0.1 },
  });
});

test.each([
  ['PORT', 'many'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '4300.5'],
  ['DATABASE_URL', 'mysql://localhost/waymark'],
  ['DATABASE_URL', 'nonsense'],
  ['PUBLIC_URL', 'waymark.example'],
  ['PUBLIC_URL', 'https://waymark.example,'],
  ['RATE_LIMIT', 'no'],
  ['LOG_LEVEL', 'loud'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
  ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'nonsense'],
  ['REDIS_URL', 'localhost:6379'],
  // Without a database that several servers can share.
  ['REDIS_URL', 'redis://localhost'],
])('refuses %s=%s with one line that names the setting', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} [^\n]+$`));
});

test('never repeats a database address, which may hold a password', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://me:hunter2@host/db' })).toThrow(/^(?!.*hunter2)/);
});
