import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import { addPainPoint } from './addPainPoint.ts';
import { setPainPointNeed } from './setPainPointNeed.ts';

const needs = (snapshot: JourneySnapshot) => marksOf(snapshot, 's1').painPoints[0]?.needs;

test('[P4] keeps the needs that two people add, and takes out the one that a third takes out', () => {
  everyWay((a, b, sync) => {
    addPainPoint(a.document, { id: 'p', subject: 's1' });
    setPainPointNeed(a.document, { id: 'p', need: 'time', isHurt: true });
    sync();
    setPainPointNeed(a.document, { id: 'p', need: 'fairness', isHurt: true });
    setPainPointNeed(b.document, { id: 'p', need: 'control', isHurt: true });
    setPainPointNeed(b.document, { id: 'p', need: 'time', isHurt: false });
    expect(needs(sync())).toEqual(['control', 'fairness']);
    b.undo.undo();
    expect(needs(sync())).toEqual(['control', 'fairness', 'time']);
  });
});
