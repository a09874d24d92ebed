import { expect, test } from 'vitest';
import { newId } from '../newId.ts';
import { newSigningKey, SessionSigner } from './sessionSigner.ts';

const person = newId();

test('knows the person whose token it signed', () => {
  const signer = new SessionSigner(newSigningKey());
  expect(signer.read(signer.sign(person))).toBe(person);
});

test('knows a token that an older key signed', () => {
  const older = newSigningKey();
  const token = new SessionSigner(older).sign(person);
  expect(new SessionSigner(newSigningKey(), [older]).read(token)).toBe(person);
});

test('refuses a token of a key it does not have', () => {
  const token = new SessionSigner(newSigningKey()).sign(person);
  expect(new SessionSigner(newSigningKey()).read(token)).toBeNull();
});

test('refuses a token whose person was exchanged', () => {
  const signer = new SessionSigner(newSigningKey());
  const token = signer.sign(person).replace(person, newId());
  expect(signer.read(token)).toBeNull();
});

test.each(['', 'v1', 'v1...', 'v2.a.b.c', '....', 'v1.\u0000.x.y'])('refuses %j', (token) => {
  expect(new SessionSigner(newSigningKey()).read(token)).toBeNull();
});

test('refuses a signature that was cut, and one that goes on', () => {
  const signer = new SessionSigner(newSigningKey());
  const token = signer.sign(person);
  expect(signer.read(token.slice(0, -4))).toBeNull();
  expect(signer.read(`${token}.more`)).toBeNull();
});
