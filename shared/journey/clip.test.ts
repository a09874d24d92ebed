import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addCards } from '../changes/addCards.ts';
import { addEvidence } from '../changes/addEvidence.ts';
import { setDelivery } from '../changes/setDelivery.ts';
import { setOwner } from '../changes/setOwner.ts';
import { setReviewDay } from '../changes/setReviewDay.ts';
import { JourneyDocument } from '../document/journeyDocument.ts';
import { readJourney } from '../document/journeyReader.ts';
import { writeContent } from '../document/writeContent.ts';
import { templateContent } from '../templates/templates.ts';
import { copyCards, duplicateCards, placeClip, readClip } from './clip.ts';
import type { Id } from './id.ts';
import { must } from './must.ts';
import { cellKey, evidenceOn, marksOf, readingOrder, type JourneySnapshot } from './snapshot.ts';

let count = 0;
const newId = () => `id${count++}`;

function open(template: 'blank' | 'contact-centre-call') {
  const document = new JourneyDocument(new Y.Doc());
  writeContent(document, templateContent(template, '', newId));
  return document;
}

test('pastes cards and their marks into another journey, as far apart as they were', () => {
  const from = readJourney(open('contact-centre-call'));
  const marked = must(readingOrder(from).find((id) => marksOf(from, id).needs.length > 0));
  const clip = must(readClip(JSON.stringify(copyCards(from, [marked]))));

  const document = open('blank');
  const before = readJourney(document);
  const [stage] = before.stages;
  const [lane] = before.lanes;
  const fragment = placeClip(clip, before, { stage: must(stage).id, lane: must(lane).id, index: 0 }, newId);
  addCards(document, fragment);

  const after = readJourney(document);
  const [pasted] = must(after.cells.get(cellKey(must(stage).id, must(lane).id)));
  expect(must(after.cards.get(must(pasted))).title).toBe(must(from.cards.get(marked)).title);
  expect(
    marksOf(after, must(pasted)).needs.map(({ need, level, reason }) => ({ need, level, reason })),
  ).toEqual(marksOf(from, marked).needs.map(({ need, level, reason }) => ({ need, level, reason })));
});

/** What is said of a card, without the ids that a copy has of its own; served pain points by their titles. */
function saidOf(snapshot: JourneySnapshot, id: Id) {
  const { needs, momentOfTruth, painPoints, opportunities } = marksOf(snapshot, id);
  const plain = <R extends { readonly id: Id; readonly subject: Id }>(record: R) => {
    const { id: own, subject: _, ...rest } = record;
    return { ...rest, evidence: heardOn(snapshot, own) };
  };
  const { id: _, place: __, ...card } = must(snapshot.cards.get(id));
  return {
    card,
    evidence: heardOn(snapshot, id),
    marks: [...needs, ...painPoints, ...(momentOfTruth === null ? [] : [momentOfTruth])].map(plain),
    opportunities: opportunities.map((one) => ({
      ...plain(one),
      painPoints: one.painPoints.map((pain) => painPoints.find((own) => own.id === pain)?.title),
    })),
  };
}

function heardOn(snapshot: JourneySnapshot, subject: Id) {
  return evidenceOn(snapshot, subject).map((piece) => {
    const { id: _, subject: __, ...heard } = piece;
    return heard;
  });
}

test('carries everything that is said of a card into its duplicate, and through the clipboard', () => {
  const document = open('contact-centre-call');
  const id = must(
    readingOrder(readJourney(document)).find(
      (card) => marksOf(readJourney(document), card).opportunities.length > 0,
    ),
  );
  addEvidence(document, {
    id: 'e',
    subject: id,
    quote: 'Heard',
    score: 4,
    scale: 'csat',
    link: 'https://example.org',
  });
  setDelivery(document, { subject: id, teamRating: 8, customerRating: 3, customerSample: 12 });
  setOwner(document, { card: id, owner: { person: 'ann', name: 'Ann' } });
  setReviewDay(document, { card: id, day: '2026-03-31' });
  const before = readJourney(document);
  expect(saidOf(before, id).marks.flatMap(({ evidence }) => evidence)).not.toEqual([]);

  const duplicate = duplicateCards(before, [id], newId);
  addCards(document, duplicate);
  const clip = must(readClip(JSON.stringify(copyCards(before, [id]))));
  const spot = { stage: must(before.stages[2]).id, lane: must(before.lanes[0]).id, index: 0 };
  const pasted = placeClip(clip, before, spot, newId);
  addCards(document, pasted);

  const after = readJourney(document);
  for (const { cards } of [duplicate, pasted])
    expect(saidOf(after, must(cards[0]).id)).toEqual(saidOf(before, id));
  expect(saidOf(after, id)).toEqual(saidOf(before, id));
});

test('puts a duplicate right after its original, with an id of its own', () => {
  const document = open('contact-centre-call');
  const before = readJourney(document);
  const [first] = readingOrder(before);
  const fragment = duplicateCards(before, [must(first)], newId);
  addCards(document, fragment);
  const after = readingOrder(readJourney(document));
  expect(after.slice(0, 2)).toEqual([first, must(fragment.cards[0]).id]);
});

test.each([
  '',
  'I call',
  '{}',
  'null',
  '[]',
  '{"format":"waymark-clip"}',
  '{"format":"waymark-clip","cards":[]}',
])('takes %j from the clipboard for a text from elsewhere', (text) => {
  expect(readClip(text)).toBeNull();
});

test('pastes a clip that somebody tampered with as plain, valid cards', () => {
  const clip = must(
    readClip(
      '{"format":"waymark-clip","cards":[{"id":"x","title":7,"place":"here","__proto__":{}}],"offsets":{"x":{"stage":-9}}}',
    ),
  );
  const before = readJourney(open('blank'));
  const spot = { stage: must(before.stages[0]).id, lane: must(before.lanes[0]).id, index: 0 };
  expect(placeClip(clip, before, spot, newId).cards[0]).toMatchObject({ title: '', kind: 'touchpoint' });
});

test('says which journey copied cards came from, and takes nothing else for one', () => {
  const snapshot = readJourney(open('contact-centre-call'));
  const clip = copyCards(snapshot, readingOrder(snapshot).slice(0, 1), 'j1');
  expect(readClip(JSON.stringify(clip))?.from).toBe('j1');
  expect(readClip(JSON.stringify({ ...clip, from: { id: 'j1' } }))?.from).toBeNull();
});
