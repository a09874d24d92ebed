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
    rateLimit: true,
    logLevel: 'info',
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
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'warn',
  });
  expect(config).toEqual({
    host: '0.0.0.0',
    port: 8080,
    store: { kind: 'postgres', url: 'postgres://waymark@database/waymark' },
    redisUrl: 'rediss://redis:6379',
    publicOrigins: ['https://waymark.example', 'http://localhost:4300'],
    rateLimit: false,
    logLevel: 'warn',
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
  ['REDIS_URL', 'localhost:6379'],
  // Without a database that several servers can share.
  ['REDIS_URL', 'redis://localhost'],
])('refuses %s=%s with one line that names the setting', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} [^\n]+$`));
});

test('never repeats a database address, which may hold a password', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://me:hunter2@host/db' })).toThrow(/^(?!.*hunter2)/);
});
