import { expect, test } from 'vitest';
import { DEFAULT_EXPORT } from '../../shared/formats/exportOptions.ts';
import { templateContent } from '../../shared/templates/templates.ts';
import { newRecordId } from '../newRecordId.ts';
import { exportInThread } from './exportInThread.ts';

test('writes a file in a thread of its own', async () => {
  const content = templateContent('blank', 'A journey', newRecordId);
  const file = await exportInThread({ format: 'json', content, options: DEFAULT_EXPORT }, () =>
    Promise.resolve(null),
  );
  expect(JSON.parse(new TextDecoder().decode(file ?? undefined))).toMatchObject({
    header: { title: 'A journey' },
  });
});
