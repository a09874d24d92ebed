import * as Y from 'yjs';
import type { Field } from '../journey/field.ts';
import type { RecordShape } from '../journey/record.ts';

/** The fields of a record as they lie in its map, for its shape to read; what nobody wrote is left out. */
export function rawFields(shape: RecordShape, map: Y.Map<unknown>): Record<string, unknown> {
  const raw = new Map<string, unknown>();
  const members = new Map<string, [member: string, value: unknown][]>();
  map.forEach((value, key) => {
    const at = key.indexOf(':');
    if (at < 0) raw.set(key, value instanceof Y.Text ? value.toJSON() : value);
    else {
      const name = key.slice(0, at);
      const known = members.get(name) ?? [];
      known.push([key.slice(at + 1), value]);
      members.set(name, known);
    }
  });
  for (const [name, entries] of members) {
    const storage = Object.hasOwn(shape, name) ? shape[name]?.storage : undefined;
    if (storage === 'set' || storage === 'map') raw.set(name, gather(storage, entries));
  }
  return Object.fromEntries(raw);
}

/** One field of a record as it lies in its map, without reading the others. */
export function rawField(map: Y.Map<unknown>, name: string, storage: Field<unknown>['storage']): unknown {
  if (storage === 'set' || storage === 'map') {
    const prefix = memberKey(name, '');
    const entries: [string, unknown][] = [];
    map.forEach((value, key) => {
      if (key.startsWith(prefix)) entries.push([key.slice(prefix.length), value]);
    });
    return gather(storage, entries);
  }
  const value = map.get(name);
  return value instanceof Y.Text ? value.toJSON() : value;
}

/** The key under which a member of a set, or what a map says about one, lies. */
export function memberKey(field: string, member: string): string {
  return `${field}:${member}`;
}

function gather(storage: 'set' | 'map', entries: readonly (readonly [string, unknown])[]): unknown {
  return storage === 'set' ? entries.map(([member]) => member) : Object.fromEntries(entries);
}
