import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';

function tree({ stages }: JourneySnapshot): string[] {
  return stages.map(({ id, parent }) => (parent === null ? id : `${parent}/${id}`));
}

test('[P5] a part follows its stage', () => {
  const me = oneReplica();
  me.document.set('stages', 's3', { parent: 's1' });
  expect(tree(me.reader.read())).toEqual(['s1', 's1/s3', 's2']);
});

test('[P5] two stages that become parts of each other at once both stand by themselves', () => {
  everyWay((a, b, sync) => {
    a.document.set('stages', 's1', { parent: 's2' });
    b.document.set('stages', 's2', { parent: 's1' });
    expect(tree(sync())).toEqual(['s1', 's2', 's3']);
  });
});

test('[P5] a part of something that became a part at the same time stands by itself', () => {
  everyWay((a, b, sync) => {
    a.document.set('stages', 's2', { parent: 's1' });
    b.document.set('stages', 's3', { parent: 's2' });
    expect(tree(sync())).toEqual(['s1', 's1/s2', 's3']);
  });
});

test('[P5] a part stands by itself while its stage is gone', () => {
  const me = oneReplica();
  me.document.set('stages', 's3', { parent: 's2' });
  me.document.setRemoval('stages', 's2', { at: 1, swept: [] });
  expect(tree(me.reader.read())).toEqual(['s1', 's3']);
  me.document.setRemoval('stages', 's2', null);
  expect(tree(me.reader.read())).toEqual(['s1', 's2', 's2/s3']);
});

test('[P5] a stage keeps its identity while others change', () => {
  const me = oneReplica();
  me.document.set('stages', 's3', { parent: 'gone' });
  const [, , before] = me.reader.read().stages;
  me.document.set('stages', 's1', { colour: 'red' });
  expect(me.reader.read().stages[2]).toBe(before);
});
