import type { Emotion } from '../../journey/emotion.ts';
import type { Id } from '../../journey/id.ts';
import { stageShape } from '../../journey/stage.ts';
import { message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';
import { cellWords } from '../table/cell.ts';
import { FEELINGS } from './sheetColumns.ts';
import type { Sheet } from './workbook.ts';

/**
 * Reads how each persona feels, by subject.
 * @throws FormatError
 */
export function readFeelings(sheets: readonly Sheet[]): (subject: Id) => Readonly<Record<Id, Emotion>> {
  const [titles = [], ...rows] = sheets.find(({ name }) => name === FEELINGS.name)?.rows ?? [];
  const at = (title: string): number => titles.findIndex((cell) => cellWords(cell).trim() === title);
  const [subjectAt, personaAt, emotionAt] = [at('On ID'), at('Persona ID'), at('Emotion')];
  const said = new Map<Id, Record<Id, unknown>>();
  for (const [index, row] of rows.entries()) {
    const [subject, persona] = [cellWords(row[subjectAt]), cellWords(row[personaAt])];
    if (subject === '' || persona === '') continue;
    const emotion = Number(cellWords(row[emotionAt]) || Number.NaN);
    const { [persona]: known } = stageShape.emotions.read({ [persona]: emotion });
    if (known === undefined)
      throw new FormatError(
        message('Sheet “{sheet}”, row {row}, column “{column}”: “{word}” is none of −2, −1, 0, 1 and 2.', {
          sheet: FEELINGS.name,
          row: index + 2,
          column: 'Emotion',
          word: cellWords(row[emotionAt]),
        }),
        { line: index + 2, column: emotionAt + 1 },
      );
    said.set(subject, { ...said.get(subject), [persona]: known });
  }
  return (subject) => stageShape.emotions.read(said.get(subject) ?? {});
}
