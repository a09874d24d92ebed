import { describe, expect, it } from 'vitest';
import { presenceFrame, readPresenceEntries, type PresenceEntry } from './presenceEntries.ts';
import { PresenceRelay, type PresenceSource } from './presenceRelay.ts';

describe('presence', () => {
  it('passes on only what is newer', () => {
    const relay = new PresenceRelay();
    const alice = source('alice');
    expect(relay.receive(alice, payload(entry(1, 3)))).toBe(true);
    expect(relay.receive(alice, payload(entry(1, 3)))).toBe(false);
    expect(relay.receive(alice, payload(entry(1, 2)))).toBe(false);
    expect(relay.receive(alice, payload({ client: 1, clock: 3, json: 'null' }))).toBe(true);
    expect(relay.all()).toBeNull();
  });

  it('sends what changed once, and the last of it', () => {
    const relay = new PresenceRelay();
    const alice = source('alice');
    relay.receive(alice, payload(entry(1, 1)));
    relay.receive(alice, payload(entry(1, 2)));
    expect(clocksIn(relay.takeChanged().frame)).toEqual([2]);
    expect(relay.takeChanged().frame).toBeNull();
  });

  it('does not bring somebody back who has left, when an echo of them arrives late', () => {
    const relay = new PresenceRelay();
    const alice = source('alice');
    const stock = source('stock client', { isFresh: false });
    relay.receive(alice, payload(entry(1, 7)));
    relay.leave(alice);
    expect(relay.receive(stock, payload(entry(1, 7)))).toBe(false);
    expect(stock.presenceClient).toBeNull();
    expect(relay.receive(source('alice'), payload(entry(1, 7)))).toBe(true);
  });

  it('lets nobody take over the client of another person', () => {
    const relay = new PresenceRelay();
    relay.receive(source('alice'), payload(entry(1, 1)));
    const mallory = source('mallory');
    expect(relay.receive(mallory, payload(entry(1, 2)))).toBe(false);
    expect(mallory.presenceClient).toBeNull();
  });

  it('takes a state that is no object for an empty one', () => {
    const relay = new PresenceRelay();
    relay.receive(source('alice'), payload({ client: 1, clock: 1, json: '[1,2]' }));
    expect(entriesIn(relay.all())[0]?.json).toBe(
      JSON.stringify({ person: { id: 'alice', name: 'alice', colour: '#000' } }),
    );
  });

  it.each([
    ['owner', 1],
    ['editor', undefined],
  ] as const)('takes a summons from an owner alone: %s', (role, summons) => {
    const relay = new PresenceRelay();
    relay.receive(source('a', { role }), payload({ client: 1, clock: 1, json: '{"summons":1}' }));
    const state = JSON.parse(entriesIn(relay.all())[0]?.json ?? '') as { summons?: number };
    expect(state.summons).toBe(summons);
  });

  it('refuses what it cannot read', () => {
    const relay = new PresenceRelay();
    expect(() => relay.receive(source('alice'), Uint8Array.of(3, 1))).toThrow('end of array');
    expect(() => relay.receive(source('bob'), payload({ client: 1, clock: 1, json: '{' }))).toThrow('JSON');
  });
});

function source(
  id: string,
  { isFresh = true, role = 'editor' }: Partial<Pick<PresenceSource, 'isFresh' | 'role'>> = {},
): PresenceSource {
  return { person: { id, name: id, colour: '#000' }, role, presenceClient: null, isFresh };
}

function entry(client: number, clock: number): PresenceEntry {
  return { client, clock, json: '{}' };
}

function payload(...entries: readonly PresenceEntry[]): Uint8Array {
  return bodyOf(presenceFrame(entries));
}

function bodyOf(frame: Uint8Array): Uint8Array {
  // Frames in these tests are shorter than 128 bytes: one byte of type, one of length.
  return frame.subarray(2);
}

function entriesIn(frame: Uint8Array | null): PresenceEntry[] {
  return frame === null ? [] : readPresenceEntries(bodyOf(frame));
}

function clocksIn(frame: Uint8Array | null): number[] {
  return entriesIn(frame).map(({ clock }) => clock);
}
