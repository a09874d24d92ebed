import type { Words } from '../../shared/words/wordsOf.ts';
import type { Letter } from './letter.ts';

/** Brings the code by which somebody shows that an address is theirs. */
export function codeLetter(code: string, { language, say }: Words): Letter {
  return {
    language,
    subject: say('Your code for Waymark'),
    lead: say('Type this into Waymark to have what concerns you mailed here:'),
    items: [],
    code,
    foot: [
      say('It holds for a quarter of an hour.'),
      say('If you did not ask for this, leave it: nothing is mailed to you then.'),
    ],
  };
}
