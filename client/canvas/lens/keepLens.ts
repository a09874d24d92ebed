import type { Lens } from '../../../shared/lenses/lens.ts';
import type { LensReading } from '../../../shared/lenses/lensReading.ts';
import { lensOf } from '../../../shared/lenses/lensOf.ts';
import { lensWords } from '../../marks/lensWords.ts';
import type { Board } from '../board.ts';
import type { LensView } from './lensView.ts';

/** Keeps what the board shows through the lens in step with the journey; answers how to stop. */
export function keepLens(board: Board): () => void {
  const { session } = board;
  const { lens } = session.viewing;
  const read = (): void => {
    const wanted = lens.get();
    const before = board.lens.get();
    board.lens.set(wanted === null ? null : readThrough(board, wanted, before));
  };
  read();
  const stop = [lens.subscribe(read), session.journey.subscribe(read)];
  return () => {
    for (const each of stop) each();
  };
}

function readThrough({ session }: Board, lens: Lens, before: LensView | null): LensView {
  const readings = lensOf(session.journey.get(), lens, before?.readings ?? null);
  const words = new WeakMap<LensReading, string>();
  return {
    lens,
    readings,
    wordsOf: (id) => {
      const reading = readings.get(id);
      if (reading === undefined) return '';
      // Asked for by every card whenever it is drawn, and dearer to say than the card is to draw.
      const said = words.get(reading) ?? lensWords(lens, reading);
      words.set(reading, said);
      return said;
    },
  };
}
