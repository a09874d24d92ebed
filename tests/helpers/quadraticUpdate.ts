import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** An update of parts that each claim to lie between the beginning and another end: Yjs compares each with all before. */
export function quadraticUpdate(parts: number): Uint8Array {
  const author = new Y.Doc();
  author.clientID = 7;
  const list = author.getArray<number>('list');
  for (let index = 0; index < parts; index++) list.insert(0, [index]);
  const update = encoding.encode((encoder) => {
    const write = (...numbers: readonly number[]): void => {
      for (const number of numbers) encoding.writeVarUint(encoder, number);
    };
    write(1, parts, 9, 0);
    for (let index = 0; index < parts; index++) {
      // A value with a right neighbour and no left one.
      encoding.writeUint8(encoder, 8 | 64);
      write(7, parts - 1 - ((index * 7) % parts));
      write(1);
      encoding.writeAny(encoder, 1);
    }
    write(0);
  });
  return Y.mergeUpdates([Y.encodeStateAsUpdate(author), update]);
}
