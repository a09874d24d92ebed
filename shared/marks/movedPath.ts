/** Whether each number after an absolute command is an x, a y or neither, for as many as repeat. */
const AXES: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  H: 'x',
  V: 'y',
  C: 'xyxyxy',
  S: 'xyxy',
  Q: 'xyxy',
  T: 'xy',
  A: 'llaffxy',
};

const TOKENS = /[a-df-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi;
const known = new Map<string, Map<string, string>>();

/**
 * Path data made larger and moved to a place. For pictures of which hundreds are in sight: a `transform` on each is a
 * node of its own, which the browser goes through in every frame of a pan.
 */
export function movedPath(path: string, x: number, y: number, scale = 1): string {
  const key = `${x} ${y} ${scale}`;
  const moves = known.get(path) ?? new Map<string, string>();
  known.set(path, moves);
  const moved = moves.get(key) ?? move(path, x, y, scale);
  moves.set(key, moved);
  return moved;
}

function move(path: string, x: number, y: number, scale: number): string {
  let command = '';
  let index = 0;
  return (path.match(TOKENS) ?? [])
    .map((token) => {
      if (/[a-z]$/i.test(token)) {
        command = token;
        index = 0;
        return token;
      }
      const axes = AXES[command.toUpperCase()] ?? '';
      const axis = axes[index % axes.length];
      index += 1;
      // The angle and the two flags of an arc stay what they are.
      if (axis === 'a' || axis === 'f') return `${token} `;
      const isAbsolute = command === command.toUpperCase();
      const origin = !isAbsolute ? 0 : axis === 'x' ? x : axis === 'y' ? y : 0;
      return `${Math.round((Number(token) * scale + origin) * 1000) / 1000} `;
    })
    .join('');
}
