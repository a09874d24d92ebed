import { afterEach, expect, test } from 'vitest';
import { DEFAULT_EXPORT } from '../../shared/formats/exportOptions.ts';
import type { ExportFormat } from '../../shared/formats/formats.ts';
import { templateContent } from '../../shared/templates/templates.ts';
import { newRecordId } from '../newRecordId.ts';
import { ExportThreads, type ExportTask } from './exportThreads.ts';

let threads = new ExportThreads();

afterEach(async () => {
  await threads.stop();
  threads = new ExportThreads();
});

function task(title: string, format: ExportFormat = 'json'): ExportTask {
  return { format, content: templateContent('blank', title, newRecordId), options: DEFAULT_EXPORT };
}

async function titleOf(title: string): Promise<unknown> {
  const file = await threads.write(task(title), () => Promise.resolve(null));
  return (JSON.parse(new TextDecoder().decode(file ?? undefined)) as { header: unknown }).header;
}

test('writes files one after the other, and at once, each for whom it is', async () => {
  expect(await titleOf('First')).toMatchObject({ title: 'First' });
  expect(await titleOf('Second')).toMatchObject({ title: 'Second' });
  const both = await Promise.all([titleOf('Third'), titleOf('Fourth')]);
  expect(both).toMatchObject([{ title: 'Third' }, { title: 'Fourth' }]);
});

test('hears of a file that cannot be written, and writes the next one', async () => {
  await titleOf('Before');
  const unknown = { ...task('Broken'), format: 'docx' as ExportFormat };
  await expect(threads.write(unknown, () => Promise.resolve(null))).rejects.toThrow(TypeError);
  expect(await titleOf('After')).toMatchObject({ title: 'After' });
});
