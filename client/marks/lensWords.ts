import type { Lens } from '../../shared/lenses/lens.ts';
import { lensLegend } from '../../shared/lenses/lensLegend.ts';
import { figure, type LensReading, type LensValue } from '../../shared/lenses/lensReading.ts';
import { inSentence, say, sayCount } from '../words/say.ts';
import { foundGapWords } from './foundGapWords.ts';
import { RISK_WORDS } from '../../shared/marks/markNames.ts';
import { momentWords } from './markWords.ts';

/** Says what a lens finds on a stage or card, such as "Pains: 2 pain points, priority 12". */
export function lensWords(lens: Lens, { value }: LensReading): string {
  const found = value === null ? say('nothing here') : valueWords(lens, value);
  return say('{lens}: {found}', { lens: say(lensLegend(lens).label), found });
}

function valueWords({ need }: Lens, value: LensValue): string {
  switch (value.kind) {
    case 'needs':
      if (need !== null && value.count === 1) return inSentence(say(RISK_WORDS[value.worst]));
      return sayCount(
        value.count,
        '{count} need at risk, heat {sum}',
        '{count} needs at risk, heat {sum}',
        value,
      );
    case 'moments':
      if (value.count === 1) return momentWords(value.state, value.stake);
      return sayCount(
        value.count,
        '{count} moment of truth, {broken} broken',
        '{count} moments of truth, {broken} broken',
        { broken: value.broken },
      );
    case 'pains':
      return sayCount(
        value.count,
        '{count} pain point, priority {score}',
        '{count} pain points, priority {score}',
        { score: value.score },
      );
    case 'emotion':
      return say('feels {mean}, from −2 to 2', { mean: figure(value.mean, true) });
    case 'gap':
      return foundGapWords(value);
    case 'evidence':
      return say('{assumed} of {claims} claims assumed', { assumed: value.assumed, claims: value.claims });
    case 'coverage':
      if (value.touchpoints > 1) {
        const { untouched, touchpoints } = value;
        return say('nobody looked at {untouched} of {touchpoints} touchpoints', { untouched, touchpoints });
      }
      return value.untouched > 0 ? say('nobody looked at it') : say('looked at');
  }
}
