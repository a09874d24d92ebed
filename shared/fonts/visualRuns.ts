import bidiFactory from 'bidi-js';

/** A part of a line that runs in one direction. */
export interface DirectedRun {
  readonly text: string;
  readonly isRtl: boolean;
}

// Its types describe the module as CommonJS wraps it, which Node and Vite unwrap.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();
// Hebrew to Arabic, their presentation forms, the scripts of U+10800 to U+10FFF and U+1E800 to U+1EFFF, and the marks
// and overrides that set a direction.
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/** Divides a line into runs of one direction each, from left to right (UAX 9, rule L2). */
export function visualRuns(text: string, direction: 'ltr' | 'rtl'): DirectedRun[] {
  if (text === '') return [];
  if (direction === 'ltr' && !RIGHT_TO_LEFT.test(text)) return [{ text, isRtl: false }];
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  return inVisualOrder(runsOf(text, levels)).map(({ start, end, level }) => ({
    text: text.slice(start, end),
    isRtl: level % 2 === 1,
  }));
}

interface LevelRun {
  start: number;
  end: number;
  level: number;
}

function runsOf(text: string, levels: Uint8Array): LevelRun[] {
  const runs: LevelRun[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const level = levels[index] ?? 0;
    const last = runs.at(-1);
    if (last?.level === level) last.end = index + 1;
    else runs.push({ start: index, end: index + 1, level });
  }
  return runs;
}

/** Reverses, from the highest level down, every stretch of runs of that level or above. */
function inVisualOrder(runs: LevelRun[]): LevelRun[] {
  const ordered = [...runs];
  const highest = Math.max(...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    let start = 0;
    while (start < ordered.length) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end - start > 1) ordered.splice(start, end - start, ...ordered.slice(start, end).toReversed());
      start = end + 1;
    }
  }
  return ordered;
}
