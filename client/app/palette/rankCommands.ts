import { matchFuzzily } from '../../../shared/finding/matchFuzzily.ts';
import type { Command } from './command.ts';

/** How much having been used lately counts; less than a letter at the beginning of a word. */
const RECENTLY = 4;

/**
 * The commands that match what was typed, best first, and among equally good ones those that were used last. When
 * nothing is typed: the recent ones, then all others as they come.
 */
export function rankCommands(
  commands: readonly Command[],
  query: string,
  recent: readonly string[],
): readonly Command[] {
  const isTyped = query.trim() !== '';
  const ranked = commands.flatMap((command) => {
    if (!isTyped && command.isOnlyFound === true) return [];
    const match =
      matchFuzzily(query, command.label) ?? weaker(matchFuzzily(query, `${command.kind} ${command.label}`));
    if (match === null) return [];
    const at = recent.indexOf(command.id);
    const bonus = at === -1 ? 0 : RECENTLY * (1 - at / (recent.length + 1));
    return [{ command, score: isTyped ? match.score + bonus : bonus }];
  });
  return ranked.toSorted((a, b) => b.score - a.score).map(({ command }) => command);
}

/** What matches only with the name of its kind comes after what matches by itself. */
function weaker(match: { readonly score: number } | null): { readonly score: number } | null {
  return match === null ? null : { score: match.score / 2 };
}
