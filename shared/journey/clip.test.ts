import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addCards } from '../changes/addCards.ts';
import { JourneyDocument } from '../document/journeyDocument.ts';
import { readJourney } from '../document/journeyReader.ts';
import { writeContent } from '../document/writeContent.ts';
import { templateContent } from '../templates/templates.ts';
import { copyCards, duplicateCards, placeClip, readClip } from './clip.ts';
import { must } from './must.ts';
import { cellKey, marksOf, readingOrder } from './snapshot.ts';

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
