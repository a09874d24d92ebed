/** The encodings that spreadsheets write without saying so, by their names in the Encoding Standard. */
export type OldEncoding = 'windows-1252' | 'windows-1251' | 'shift_jis' | 'euc-jp' | 'euc-kr' | 'gb18030';

/** So much of a file is looked at. */
const SAMPLE = 100_000;

/**
 * Which encoding a text is in that is neither UTF-8 nor UTF-16, by which bytes beyond ASCII stand together: in Latin text they stand
 * alone among letters, in Cyrillic they make whole words, and those of East Asia come in pairs, the first of which tells the script.
 */
export function guessEncoding(bytes: Uint8Array): OldEncoding {
  const sample = bytes.subarray(0, SAMPLE);
  const runs = runsIn(sample);
  const high = runs.reduce((sum, run) => sum + run.length, 0);
  if (isShiftJis(sample)) return 'shift_jis';
  if (high / Math.max(1, runs.length) < 1.7) return 'windows-1252';
  const pairs = runs.flatMap((run) => (run.length % 2 === 0 ? pairsOf(run) : []));
  const isPaired = share(pairs.length * 2, high) > 0.8 && pairs.every(([, second]) => second >= 0xa1);
  const leads = (from: number, to: number): number =>
    share(pairs.filter(([first]) => first >= from && first <= to).length, pairs.length);
  if (isPaired && leads(0xa4, 0xa5) > 0.15) return 'euc-jp';
  // Syllables of Korean lie where only the first half of the usual Chinese characters does.
  if (isPaired && leads(0xb0, 0xc8) > 0.95) return 'euc-kr';
  if (isPaired && leads(0xb0, 0xd7) > 0.7) return 'gb18030';
  const letters = runs.flat().filter((byte) => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8);
  const small = letters.filter((byte) => byte >= 0xe0);
  return share(letters.length, high) > 0.9 && share(small.length, letters.length) > 0.6
    ? 'windows-1251'
    : 'windows-1252';
}

/** Bytes beyond ASCII that stand together. */
function runsIn(bytes: Uint8Array): number[][] {
  const runs: number[][] = [];
  let isInRun = false;
  for (const byte of bytes) {
    if (byte < 0x80) isInRun = false;
    else if (isInRun) runs.at(-1)?.push(byte);
    else {
      runs.push([byte]);
      isInRun = true;
    }
  }
  return runs;
}

function pairsOf(run: readonly number[]): (readonly [first: number, second: number])[] {
  return Array.from({ length: run.length / 2 }, (_, at) => [run[at * 2] ?? 0, run[at * 2 + 1] ?? 0]);
}

function share(count: number, of: number): number {
  return count / Math.max(1, of);
}

/** Whether the pairs of a text in Shift JIS fit, and some are Hiragana or Katakana, as in every Japanese text. */
function isShiftJis(bytes: Uint8Array): boolean {
  let [pairs, kana] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    const isLead = (first >= 0x81 && first <= 0x9f) || (first >= 0xe0 && first <= 0xfc);
    if (!isLead) continue;
    if (second < 0x40 || second === 0x7f || second > 0xfc) return false;
    pairs += 1;
    if ((first === 0x82 && second >= 0x9f && second <= 0xf1) || (first === 0x83 && second <= 0x96)) kana += 1;
    at += 1;
  }
  return share(kana, pairs) > 0.05;
}
