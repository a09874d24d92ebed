import { message, type Message } from '../../words/message.ts';
import { withLine } from './feeling.ts';
import type { ImportTally } from '../importTally.ts';
import { wordsOf, type OjfFields } from './ojfFields.ts';

/** Fields that say how something looks or where it lies on a screen: here, place is derived and lanes have the colour. */
const LOOKS =
  /^(x|y|z|w|h|width|height|position|positionAbsolute|size|zIndex|layout|style|icon|iconColor|colou?r|backgroundColor|textColor|fontSize|selected|dragging|measured|order|index)$/;

/** Writes fields that have no place of their own under a text, one a line, and reports each; looks are dropped by name. */
export function keepRest(
  rest: readonly (readonly [name: string, value: unknown])[],
  text: string,
  where: Message,
  example: string,
  tally: ImportTally,
): string {
  let all = text;
  for (const [name, value] of rest) {
    if (LOOKS.test(name)) {
      tally.drop(
        message('“{name}”: how things look and where they lie is up to the board', { name }),
        wordsOf(value),
      );
      continue;
    }
    const words = wordsOf(value);
    if (words === '' || words === '[]' || words === '{}') continue;
    all = withLine(all, `${name}: ${words}`);
    tally.asNote(
      message('“{name}”: kept as a line in the {where}', { name: shortName(name), where }),
      example,
    );
  }
  return all;
}

/** Tells of what stands under `waymark` and is left when all was taken that this Waymark knows. */
export function tellUnknown(waymark: OjfFields | null, tally: ImportTally): void {
  for (const [name, value] of waymark?.rest() ?? [])
    tally.drop(
      message('“waymark”: {name} is unknown to this Waymark', { name: shortName(name) }),
      wordsOf(value),
    );
}

function shortName(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 60).toWellFormed()}…`;
}
