import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { oneReplica } from '../../tests/helpers/replicas.ts';
import { addPainPoint } from '../changes/addPainPoint.ts';
import { editText } from '../changes/editText.ts';
import { markMomentOfTruth } from '../changes/markMomentOfTruth.ts';
import { markNeed } from '../changes/markNeed.ts';
import { removeCards } from '../changes/removeCards.ts';
import { setTag } from '../changes/setTag.ts';
import { contentOf } from './contentOf.ts';
import { JourneyDocument, SCHEMA_VERSION } from './journeyDocument.ts';
import { readJourney } from './journeyReader.ts';
import { schemaOf } from './migrate.ts';
import { writeContent } from './writeContent.ts';

test('what is read from a journey and written into another is the same journey', () => {
  const { document, reader } = oneReplica();
  markNeed(document, { id: 'n', subject: 'c1', need: 'time', level: 3 });
  markMomentOfTruth(document, { id: 'm', subject: 's1', kind: 'tmot' });
  addPainPoint(document, { id: 'p', subject: 'c1', title: 'Ouch', severity: 0 });
  setTag(document, { card: 'c2', tag: 'x', isOn: true });
  editText(document, { collection: 'header', field: 'notes' }, 'Line\nby line 😀');
  removeCards(document, { cards: ['c3'], at: 1 });
  const copy = new JourneyDocument(new Y.Doc());
  writeContent(copy, contentOf(reader.read()));
  expect(readJourney(copy)).toEqual(reader.read());
  expect(copy.has('cards', 'c3')).toBe(false);
  expect(schemaOf(copy.doc)).toBe(SCHEMA_VERSION);
});
