import { expect, test } from 'vitest';
import { oneReplica, type Replica } from '../../tests/helpers/replicas.ts';
import { smallJourney } from '../../tests/helpers/smallJourney.ts';
import { addAttachment } from '../../shared/changes/addAttachment.ts';
import { addEvidence } from '../../shared/changes/addEvidence.ts';
import { addLink } from '../../shared/changes/addLink.ts';
import { editText } from '../../shared/changes/editText.ts';
import { markNeed } from '../../shared/changes/markNeed.ts';
import { moveCards } from '../../shared/changes/moveCards.ts';
import { removeCards } from '../../shared/changes/removeCards.ts';
import { setEmotion } from '../../shared/changes/setEmotion.ts';
import { setLaneColour } from '../../shared/changes/setLaneColour.ts';
import { readJourney } from '../../shared/document/journeyReader.ts';
import { changeLines } from './changeLines.ts';

function lines(change: (to: Replica) => void) {
  const [before, after] = [oneReplica(smallJourney()), oneReplica(smallJourney())];
  change(after);
  return changeLines(readJourney(before.document), readJourney(after.document));
}

test('says what became of each card, where, and what else is not as it was', () => {
  const said = lines(({ document }) => {
    markNeed(document, { id: 'n', subject: 'c1', need: 'time', level: 3 });
    setEmotion(document, { subjects: ['c1'], emotion: -1 });
    moveCards(document, new Map([['c3', { stage: 's3', lane: 'l1', order: 'a0' }]]));
    removeCards(document, { cards: ['c4'], at: 1 });
  });
  expect(said).toMatchObject([
    {
      id: 'c1',
      outcome: 'changed',
      details: ['Emotion: nothing → Negative', expect.stringMatching(/^Time.*, new: failing$/)],
    },
    { id: 'c3', outcome: 'moved', where: expect.stringMatching(/^s2, .+ → s3, .+$/) },
    { id: 'c4', outcome: 'removed', name: 'Card c4' },
  ]);
});

test('says what became of arrows, pictures, evidence and what the journey is about', () => {
  const said = lines(({ document }) => {
    editText(document, { collection: 'header', field: 'goal' }, 'Pay less');
    addEvidence(document, { id: 'e', subject: 'c1', quote: 'Too dear' });
    addAttachment(document, {
      id: 'a',
      subject: 'c2',
      file: 'f',
      type: 'image/png',
      alt: 'A bill',
      width: 1,
      height: 1,
    });
    addLink(document, { id: 'l', from: 'c1', to: 'c3' });
  });
  expect(said).toMatchObject([
    { of: 'journey', outcome: 'changed', details: ['Goal: nothing → Pay less'] },
    { id: 'c1', of: 'card', details: ['Evidence, new: Too dear'] },
    { id: 'c2', of: 'card', details: ['Picture, new: A bill'] },
    { id: 'c1', of: 'arrow', outcome: 'added', name: 'Card c1 → Card c3' },
  ]);
});

test('says nothing of what only looks otherwise', () => {
  expect(
    lines(({ document }) => {
      setLaneColour(document, { id: 'l1', colour: 'red' });
    }),
  ).toEqual([]);
});
