import { foldText } from '../../finding/foldText.ts';
import type { Evidence } from '../../journey/evidence.ts';
import type { JourneySnapshot } from '../../journey/snapshot.ts';

type Heard = Pick<Evidence, 'subject' | 'quote' | 'source' | 'heardOn' | 'score'>;

/**
 * Tells what a journey has heard already. Words are known by source, day and what was said, wherever they hang, unless both come with
 * scores that differ: “late” is said by many. Scores without words are counted: two customers may give the same on one day, so only as
 * many are known as the journey has.
 */
export class KnownVoices {
  readonly #quotes = new Map<string, Set<number | null>>();
  readonly #scores = new Map<string, number>();

  constructor({ evidence }: Pick<JourneySnapshot, 'evidence'>) {
    for (const heard of [...evidence.values()].flat()) {
      if (heard.quote.trim() !== '') this.#hasSaid(heard);
      else this.#scores.set(scoreKey(heard), (this.#scores.get(scoreKey(heard)) ?? 0) + 1);
    }
  }

  /** Whether a voice is known; from now on it is. */
  has(heard: Heard): boolean {
    if (heard.quote.trim() !== '') return this.#hasSaid(heard);
    const left = this.#scores.get(scoreKey(heard)) ?? 0;
    this.#scores.set(scoreKey(heard), Math.max(0, left - 1));
    return left > 0;
  }

  #hasSaid(heard: Heard): boolean {
    const scores = this.#quotes.get(quoteKey(heard)) ?? new Set();
    const isKnown = scores.has(heard.score) || scores.has(null) || (heard.score === null && scores.size > 0);
    this.#quotes.set(quoteKey(heard), scores.add(heard.score));
    return isKnown;
  }
}

function quoteKey({ source, heardOn, quote }: Heard): string {
  return JSON.stringify([source, heardOn, plainWords(quote)]);
}

function scoreKey({ source, heardOn, score, subject }: Heard): string {
  return JSON.stringify([source, heardOn, score, subject]);
}

/** Words as they count: programs change case, spaces, quotes and dashes on the way. */
function plainWords(quote: string): string {
  const folded = foldText(quote);
  return folded.replaceAll(/[\p{P}\s]+/gu, ' ').trim() || folded.trim();
}
