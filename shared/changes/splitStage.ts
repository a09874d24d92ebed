import type { JourneyDocument } from '../document/journeyDocument.ts';
import { readJourney } from '../document/journeyReader.ts';
import type { Id } from '../journey/id.ts';
import { must } from '../journey/must.ts';
import { ordersBetween } from '../journey/order.ts';
import { hasParts } from '../journey/parts.ts';
import { makeRecord } from '../journey/record.ts';
import { stageShape } from '../journey/stage.ts';
import { keptThoughRemoved } from './keptThoughRemoved.ts';
import { placesAtEnd } from './placesAtEnd.ts';
import { lastOrder } from './lastOrder.ts';

/**
 * Splits a stage into new parts; its cards go to the first of them. One edit, so that undo makes it whole again. What
 * somebody drops in the stage meanwhile stays in its own column. Does nothing to a part, or to what has parts already.
 */
export function splitStage(
  document: JourneyDocument,
  { id, parts }: { readonly id: Id; readonly parts: readonly { readonly id: Id; readonly name: string }[] },
): void {
  const snapshot = readJourney(document);
  const stage = snapshot.stages.find((one) => one.id === id);
  const [first] = parts;
  if (stage === undefined || first === undefined) return;
  if (stage.parent !== null || hasParts(snapshot.stages, id)) return;
  const orders = ordersBetween(lastOrder(document, 'stages'), null, parts.length);
  const places = placesAtEnd(snapshot, 'stage', [id], first.id);
  const kept = keptThoughRemoved(document, 'stages');
  document.add(
    (add) => {
      for (const [index, part] of parts.entries()) {
        const order = must(orders[index]);
        add('stages', makeRecord(stageShape, part.id, { ...part, order, colour: stage.colour, parent: id }));
      }
    },
    () => {
      for (const other of kept) document.setRemoval('stages', other, null);
      for (const [card, place] of places) document.set('cards', card, { place });
    },
  );
}
