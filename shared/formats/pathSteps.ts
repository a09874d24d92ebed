/** A point as x and y. */
export type Point = readonly [number, number];

/** One step of an outline, by the letter of its command, with all points absolute. */
export type PathStep =
  | { readonly type: 'M' | 'L'; readonly points: readonly [Point] }
  | { readonly type: 'C'; readonly points: readonly [Point, Point, Point] }
  | { readonly type: 'Z'; readonly points: readonly [] };

/**
 * SVG path data as straight lines and cubic curves, in the same coordinates. Data that breaks off goes as far as it goes, as
 * SVG has it.
 */
export function pathSteps(d: string): readonly PathStep[] {
  const steps: PathStep[] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  /** The control point that a smooth curve mirrors, and the letter of the curve it belongs to. */
  let control: Point = [0, 0];
  let before = '';

  const move = (to: Point): void => {
    steps.push({ type: 'M', points: [to] });
    start = to;
    at = to;
  };
  const line = (to: Point): void => {
    steps.push({ type: 'L', points: [to] });
    at = to;
  };
  const cubic = (one: Point, two: Point, to: Point): void => {
    steps.push({ type: 'C', points: [one, two, to] });
    control = two;
    at = to;
  };
  const quadratic = (middle: Point, to: Point): void => {
    cubic(between(at, middle, 2 / 3), between(to, middle, 2 / 3), to);
    control = middle;
  };
  const mirrored = (letters: string): Point =>
    letters.includes(before) ? [2 * at[0] - control[0], 2 * at[1] - control[1]] : at;

  for (const { letter, values } of commandsOf(d)) {
    const upper = letter.toUpperCase();
    const [ox, oy] = letter === upper ? [0, 0] : at;
    const point = (index: number): Point => [(values[index] ?? 0) + ox, (values[index + 1] ?? 0) + oy];
    if (upper === 'M') move(point(0));
    else if (upper === 'L') line(point(0));
    else if (upper === 'H') line([point(0)[0], at[1]]);
    else if (upper === 'V') line([at[0], (values[0] ?? 0) + oy]);
    else if (upper === 'C') cubic(point(0), point(2), point(4));
    else if (upper === 'S') cubic(mirrored('CS'), point(0), point(2));
    else if (upper === 'Q') quadratic(point(0), point(2));
    else if (upper === 'T') quadratic(mirrored('QT'), point(0));
    else if (upper === 'A') for (const curve of arcCurves(at, values, point(5))) cubic(...curve);
    else if (steps.length > 0) {
      steps.push({ type: 'Z', points: [] });
      at = start;
    }
    before = upper;
  }
  return steps;
}

function between(one: Point, other: Point, share: number): Point {
  return [one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share];
}

const LENGTHS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** The commands of path data, one for each set of values: what follows a first move without a letter is a line. */
function* commandsOf(d: string): Generator<{ letter: string; values: number[] }> {
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const length = LENGTHS[letter.toUpperCase()] ?? 0;
    if (length === 0) {
      yield { letter, values: [] };
      continue;
    }
    const values = length === 7 ? arcValues(rest) : numbersIn(rest);
    for (let index = 0; index + length <= values.length; index += length) {
      const follows = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter;
      yield { letter: index === 0 ? letter : follows, values: values.slice(index, index + length) };
    }
  }
}

function numbersIn(text: string): number[] {
  return (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
}

/** Like other numbers, but the two flags of an arc may stand without anything between them and what follows. */
function arcValues(text: string): number[] {
  const number = String.raw`\s*,?\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)`;
  const flag = String.raw`\s*,?\s*([01])`;
  const arc = new RegExp(number.repeat(3) + flag.repeat(2) + number.repeat(2), 'gi');
  return Array.from(text.matchAll(arc), (match) => match.slice(1).map(Number)).flat();
}

/** An elliptic arc as cubic curves of a quarter at most: https://www.w3.org/TR/SVG2/implnote.html#ArcImplementationNotes */
function arcCurves(from: Point, values: readonly number[], to: Point): [Point, Point, Point][] {
  const [rawX = 0, rawY = 0, degrees = 0, isLarge = 0, isClockwise = 0] = values;
  let rx = Math.abs(rawX);
  let ry = Math.abs(rawY);
  if (from[0] === to[0] && from[1] === to[1]) return [];
  if (rx === 0 || ry === 0) return [[from, to, to]];
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const half: Point = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const x = cos * half[0] + sin * half[1];
  const y = cos * half[1] - sin * half[0];
  const stretch = Math.sqrt((x / rx) ** 2 + (y / ry) ** 2);
  if (stretch > 1) {
    rx *= stretch;
    ry *= stretch;
  }
  const numerator = (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2;
  const root = Math.sqrt(Math.max(0, numerator / ((rx * y) ** 2 + (ry * x) ** 2)));
  const side = isLarge === isClockwise ? -root : root;
  const cx = (side * rx * y) / ry;
  const cy = (-side * ry * x) / rx;
  const centre: Point = [
    cos * cx - sin * cy + (from[0] + to[0]) / 2,
    sin * cx + cos * cy + (from[1] + to[1]) / 2,
  ];
  const first = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let sweep = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - first;
  if (isClockwise === 0 && sweep > 0) sweep -= 2 * Math.PI;
  if (isClockwise === 1 && sweep < 0) sweep += 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const place = (px: number, py: number): Point => [
    centre[0] + cos * rx * px - sin * ry * py,
    centre[1] + sin * rx * px + cos * ry * py,
  ];
  return Array.from({ length: count }, (_, index) => {
    const a = first + index * step;
    const b = a + step;
    return [
      place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
      place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      index === count - 1 ? to : place(Math.cos(b), Math.sin(b)),
    ];
  });
}
