import type { Lens } from '../../../shared/lenses/lens.ts';
import { lensLegend } from '../../../shared/lenses/lensLegend.ts';
import { lensOf } from '../../../shared/lenses/lensOf.ts';
import { needBookOf } from '../../../shared/needs/needBook.ts';
import { lensWords } from '../../marks/lensWords.ts';
import { needLabel } from '../../marks/markWords.ts';
import { say } from '../../words/say.ts';
import type { Board } from '../board.ts';
import type { LensView } from './lensView.ts';

/** Keeps what the board shows through the lens in step with the journey, and says when the lens changes; answers how to stop. */
export function keepLens(board: Board): () => void {
  const { session } = board;
  const { lens } = session.viewing;
  const read = (): void => {
    const wanted = lens.get();
    const before = board.lens.get();
    board.lens.set(wanted === null ? null : readThrough(board, wanted, before));
  };
  const onChoice = (): void => {
    read();
    session.announcement.set(announcementOf(board, lens.get()));
  };
  onChoice();
  const stop = [lens.subscribe(onChoice), session.journey.subscribe(read)];
  return () => {
    for (const each of stop) each();
  };
}

function readThrough({ session }: Board, lens: Lens, before: LensView | null): LensView {
  const readings = lensOf(session.journey.get(), lens, before?.readings ?? null);
  return {
    lens,
    readings,
    wordsOf: (id) => {
      const reading = readings.get(id);
      return reading === undefined ? '' : lensWords(lens, reading);
    },
  };
}

function announcementOf({ session }: Board, lens: Lens | null): string {
  if (lens === null) return say('Lens off');
  const { label, explains } = lensLegend(lens);
  const need = lens.need === null ? null : needBookOf(session.journey.get().teamNeeds).needOf(lens.need);
  return say('Lens: {lens}. {explanation}', {
    lens: need === null ? say(label) : needLabel(need),
    explanation: say(explains),
  });
}
