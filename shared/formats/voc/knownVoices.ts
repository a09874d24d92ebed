import { foldText } from '../../finding/foldText.ts';
import type { Evidence } from '../../journey/evidence.ts';
import type { JourneySnapshot } from '../../journey/snapshot.ts';

type Heard = Pick<Evidence, 'subject' | 'quote' | 'source' | 'heardOn' | 'score'>;

/**
 * Tells what a journey has heard already. Words are known by source, day and what was said, wherever they hang. Scores without
 * words are counted: two customers may give the same on one day, so only as many are known as the journey has.
 */
export class KnownVoices {
  readonly #quotes = new Set<string>();
  readonly #scores = new Map<string, number>();

  constructor({ evidence }: Pick<JourneySnapshot, 'evidence'>) {
    for (const heard of [...evidence.values()].flat()) {
      if (heard.quote.trim() !== '') this.#quotes.add(quoteKey(heard));
      else this.#scores.set(scoreKey(heard), (this.#scores.get(scoreKey(heard)) ?? 0) + 1);
    }
  }

  /** Whether a voice is known; from now on it is. */
  has(heard: Heard): boolean {
    if (heard.quote !== '') {
      const isKnown = this.#quotes.has(quoteKey(heard));
      this.#quotes.add(quoteKey(heard));
      return isKnown;
    }
    const left = this.#scores.get(scoreKey(heard)) ?? 0;
    this.#scores.set(scoreKey(heard), Math.max(0, left - 1));
    return left > 0;
  }
}

function quoteKey({ source, heardOn, quote }: Heard): string {
  return JSON.stringify([source, heardOn, foldText(quote).replaceAll(/\s+/g, ' ').trim()]);
}

function scoreKey({ source, heardOn, score, subject }: Heard): string {
  return JSON.stringify([source, heardOn, score, subject]);
}
