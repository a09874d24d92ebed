import { expect, it } from 'vitest';
import { memorySession } from '../../../tests/helpers/memorySession.ts';
import { placeWords } from './placeWords.ts';
import { selectedSubjects, selectionKind } from './selectionKind.ts';

it('is about what is selected, and about the journey when nothing is', () => {
  expect(kindOf()).toBe('journey');
  expect(kindOf('c1')).toBe('card');
  expect(kindOf('s1')).toBe('stage');
  expect(kindOf('l1')).toBe('lane');
  expect(kindOf('c1', 's1')).toBe('several');
});

it('forgets what somebody else removed', () => {
  expect(kindOf('gone')).toBe('journey');
  expect(kindOf('gone', 'c1')).toBe('card');
  expect(selectedSubjects(snapshot(), ['gone', 'c1', 'l1'])).toEqual(['c1']);
});

it('says where a card lies and which stage a stage is', () => {
  expect(placeWords(snapshot(), 'c3')).toBe('s2 › l1');
  expect(placeWords(snapshot(), 's2')).toBe('Stage 2 of 3');
});

function kindOf(...selection: string[]): string {
  return selectionKind(snapshot(), selection);
}

function snapshot() {
  const session = memorySession();
  const taken = session.journey.get();
  session.destroy();
  return taken;
}
