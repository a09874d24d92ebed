import type { JourneyDocument } from '../document/journeyDocument.ts';
import { HANGING } from '../journey/collections.ts';
import { evidenceShape } from '../journey/evidence.ts';
import type { Id } from '../journey/id.ts';
import { opportunityShape } from '../journey/opportunity.ts';
import { painPointShape } from '../journey/painPoint.ts';
import { makeRecord } from '../journey/record.ts';
import { orderAfterAll } from './orderAfterAll.ts';

/** What a note can turn into, by the collection that it goes to. */
export type NoteTarget = 'painPoints' | 'evidence' | 'opportunities';

/**
 * Turns a note into a pain point, a quote or an opportunity of a stage: its words live on there, what hangs on it moves
 * to the stage (evidence to the pain point), and the note is removed, all in one edit. What somebody types in the note meanwhile comes back with
 * the note [R1].
 */
export function turnNoteInto(
  document: JourneyDocument,
  {
    note,
    stage,
    into,
    id,
    at,
  }: {
    readonly note: Id;
    /** Where the note is shown, which is where its words go. */
    readonly stage: Id;
    readonly into: NoteTarget;
    /** The id of what it becomes. */
    readonly id: Id;
    readonly at: number;
  },
): void {
  const card = document.get('cards', note);
  if (card === null || document.removal('cards', note) !== null) return;
  const { title, description } = card;
  const place = { subject: stage, order: orderAfterAll(document, into, [stage]) };
  const quote = [title, description].filter((words) => words.trim() !== '').join('\n');
  document.add(
    (add) => {
      if (into === 'evidence') add(into, makeRecord(evidenceShape, id, { ...place, quote }));
      else if (into === 'painPoints')
        add(into, makeRecord(painPointShape, id, { ...place, title, description }));
      else add(into, makeRecord(opportunityShape, id, { ...place, title, description }));
    },
    () => {
      for (const name of HANGING) {
        const own = document.ids(name).filter((mark) => document.field(name, mark, 'subject') === note);
        const subject = name === 'evidence' && into === 'painPoints' ? id : stage;
        for (const mark of own) document.set(name, mark, { subject });
      }
      document.setRemoval('cards', note, { at, swept: [] });
    },
  );
}
