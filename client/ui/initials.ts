/** One or two letters that stand for a name: of its first and its last word. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = words.at(0) ?? '?';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  if (last === '') return take(first, 2).toUpperCase();
  return (take(first, 1) + take(last, 1)).toUpperCase();
}

/** By what people see as letters, so that no emoji is cut in two. */
function take(word: string, count: number): string {
  return Array.from(new Intl.Segmenter().segment(word), ({ segment }) => segment)
    .slice(0, count)
    .join('');
}
