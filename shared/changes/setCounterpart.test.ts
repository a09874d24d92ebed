import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { editText } from './editText.ts';
import { setCounterpart } from './setCounterpart.ts';

test('two people who name a counterpart at once end with one of the two, and with every word', () => {
  everyWay((a, b, sync) => {
    setCounterpart(a.document, 'one');
    setCounterpart(b.document, 'other');
    editText(b.document, { collection: 'header', field: 'title' }, 'Call');
    const { header } = sync();
    expect(['one', 'other']).toContain(header.counterpart);
    expect(header.title).toBe('Call');
  });
});
