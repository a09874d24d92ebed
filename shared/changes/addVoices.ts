import type { JourneyDocument } from '../document/journeyDocument.ts';
import { evidenceShape, type Evidence } from '../journey/evidence.ts';
import type { Id } from '../journey/id.ts';
import { must } from '../journey/must.ts';
import { ordersBetween } from '../journey/order.ts';
import { makeRecord } from '../journey/record.ts';
import { orderAfterAll } from './orderAfterAll.ts';

/** What a customer said about a stage or card, under a fresh id. */
export type NewVoice = { readonly id: Id; readonly subject: Id } & Partial<
  Omit<Evidence, 'id' | 'subject' | 'order'>
>;

/** Adds what many customers were heard to say, in turn, after what each stage and card has already: one step to undo. */
export function addVoices(document: JourneyDocument, voices: readonly NewVoice[]): void {
  const bySubject = Map.groupBy(voices, ({ subject }) => subject);
  const placed = [...bySubject].flatMap(([subject, said]) => {
    const first = orderAfterAll(document, 'evidence', [subject]);
    const orders = [first, ...ordersBetween(first, null, said.length - 1)];
    return said.map((voice, at) =>
      makeRecord(evidenceShape, voice.id, { ...voice, order: must(orders[at]) }),
    );
  });
  document.add((add) => {
    for (const voice of placed) add('evidence', voice);
  });
}
