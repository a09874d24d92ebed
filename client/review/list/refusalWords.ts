import type { EditFindingsAnswer, EditRefusal } from '../../../shared/protocol/review.ts';
import { say, sayCount } from '../../words/say.ts';
import { words } from '../../words/words.ts';

const WHY: Readonly<Record<EditRefusal, string>> = {
  'not-found': words('is gone'),
  forbidden: words('you may not edit its journey'),
  locked: words('it is locked'),
  'not-applicable': words('it has no such thing'),
  'owner-without-role': words('that person has no role on its journey'),
};

/** Says how many findings were left as they are, and why the first of them was. */
export function refusalWords(refused: EditFindingsAnswer['refused']): string {
  const [first] = refused;
  if (first === undefined) return '';
  return sayCount(
    refused.length,
    '{count} was left as it is: {why}',
    '{count} were left as they are: {why}',
    {
      why: say(WHY[first.reason]),
    },
  );
}
