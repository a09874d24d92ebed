const PROOF = [18, 52, 86] as const;

/**
 * A canvas of so many points; `null` where the browser has none so large, or does not tell pages what is painted on it.
 * Some browsers answer either only with an empty picture, others with an error when it is read: so it is tried.
 */
export function openCanvas(width: number, height: number): OffscreenCanvasRenderingContext2D | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  // It is painted once and read once, which graphics cards are slow at.
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  return context !== null && tellsPoints(context, width - 1, height - 1) ? context : null;
}

function tellsPoints(context: OffscreenCanvasRenderingContext2D, x: number, y: number): boolean {
  try {
    context.fillStyle = `rgb(${PROOF.join(' ')})`;
    context.fillRect(x, y, 1, 1);
    const { data } = context.getImageData(x, y, 1, 1);
    context.clearRect(x, y, 1, 1);
    return PROOF.every((value, index) => data[index] === value);
  } catch {
    // Firefox says so of one that is too large.
    return false;
  }
}
