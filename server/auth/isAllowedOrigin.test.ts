import { expect, test } from 'vitest';
import { isAllowedOrigin } from './isAllowedOrigin.ts';

test.each([
  ['no origin at all', undefined, 'localhost:4300'],
  ['the host that was asked', 'http://localhost:4300', 'localhost:4300'],
  ['the same host behind a proxy that speaks https', 'https://maps.example', 'maps.example'],
  ['a public address', 'https://waymark.example', 'internal:4300'],
])('allows %s', (_, origin, host) => {
  expect(isAllowedOrigin(origin, host, ['https://waymark.example'])).toBe(true);
});

test.each([
  ['another host', 'http://evil.example'],
  ['another port', 'http://localhost:9999'],
  ['a name that starts alike', 'http://localhost:4300.evil.example'],
  ['a page without an origin of its own', 'null'],
  ['another scheme', 'file://localhost:4300'],
  ['nonsense', ':::'],
])('refuses %s', (_, origin) => {
  expect(isAllowedOrigin(origin, 'localhost:4300', ['https://waymark.example'])).toBe(false);
});
