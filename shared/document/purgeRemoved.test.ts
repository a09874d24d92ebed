import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { smallJourney } from '../../tests/helpers/smallJourney.ts';
import { removeCards } from '../changes/removeCards.ts';
import { removeStage } from '../changes/removeStage.ts';
import { momentOfTruthShape } from '../journey/momentOfTruth.ts';
import { makeRecord } from '../journey/record.ts';
import { JourneyDocument } from './journeyDocument.ts';
import { readJourney } from './journeyReader.ts';
import { purgeRemoved } from './purgeRemoved.ts';
import { writeContent } from './writeContent.ts';

function journey(): JourneyDocument {
  const document = new JourneyDocument(new Y.Doc());
  const moment = makeRecord(momentOfTruthShape, 'm1', { subject: 'c1', reason: 'because' });
  writeContent(document, { ...smallJourney(), momentsOfTruth: [moment] });
  return document;
}

function keys(document: JourneyDocument, name: 'stages' | 'cards' | 'momentsOfTruth'): string[] {
  return [...document.collection(name).keys()].toSorted();
}

it('takes out a card that was removed long ago, with what is marked on it', () => {
  const document = journey();
  removeCards(document, { cards: ['c1'], at: 1000 });
  expect(purgeRemoved(document, 1000)).toBe(0);
  expect(purgeRemoved(document, 1001)).toBe(2);
  expect(keys(document, 'cards')).toEqual(['c2', 'c3', 'c4']);
  expect(keys(document, 'momentsOfTruth')).toEqual([]);
});

it('takes out a stage with the cards that went with it', () => {
  const document = journey();
  removeStage(document, { id: 's1', at: 1000 });
  expect(purgeRemoved(document, 2000)).toBe(4);
  expect(keys(document, 'stages')).toEqual(['s2', 's3']);
  expect(keys(document, 'cards')).toEqual(['c3', 'c4']);
});

it('keeps a removed stage as long as it tells where a card belongs', () => {
  const document = journey();
  removeStage(document, { id: 's2', at: 1000 });
  moveInto(document, 'c4', 's2');
  const before = readJourney(document);
  purgeRemoved(document, 2000);
  expect(keys(document, 'stages')).toEqual(['s1', 's2', 's3']);
  expect(readJourney(document)).toEqual(before);
});

it('keeps a stage that shows because all were removed', () => {
  const document = journey();
  for (const id of ['s1', 's2', 's3']) document.setRemoval('stages', id, { at: 1000, swept: [] });
  const before = readJourney(document);
  purgeRemoved(document, 2000);
  expect(readJourney(document)).toEqual(before);
  expect(before.stages).toHaveLength(1);
});

it('writes nothing when nothing is old enough', () => {
  const document = journey();
  removeCards(document, { cards: ['c1'], at: 5000 });
  const before = Y.encodeStateVector(document.doc);
  expect(purgeRemoved(document, 2000)).toBe(0);
  expect(Y.encodeStateVector(document.doc)).toEqual(before);
});

function moveInto(document: JourneyDocument, card: string, stage: string): void {
  const place = document.get('cards', card)?.place;
  if (place !== undefined) document.set('cards', card, { place: { ...place, stage } });
}
