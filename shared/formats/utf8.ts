/** What is needed of a global that Node and browsers have, but the types of the language have not. */
declare const TextEncoder: new () => {
  encodeInto(text: string, room: Uint8Array): { readonly written: number };
};

/** The most bytes that a letter of a string takes. */
const BYTES_A_LETTER = 3;

/** Starts to write texts as UTF-8, one after the other into the same bytes: what it answers holds only until the next. */
export function createUtf8(): (pieces: Iterable<string>) => Uint8Array {
  const encoder = new TextEncoder();
  let room = new Uint8Array(0);
  return (pieces) => {
    let length = 0;
    for (const piece of pieces) {
      const most = length + piece.length * BYTES_A_LETTER;
      if (most > room.byteLength) {
        const larger = new Uint8Array(2 * most);
        larger.set(room.subarray(0, length));
        room = larger;
      }
      length += encoder.encodeInto(piece, room.subarray(length)).written;
    }
    return room.subarray(0, length);
  };
}
