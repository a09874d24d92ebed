const PROOF = [18, 52, 86] as const;

/**
 * A canvas of so many points; `null` where the browser has none so large, or does not tell pages what is painted on it.
 * Some browsers answer neither with an error, but with an empty picture: so it is tried.
 */
export function openCanvas(width: number, height: number): OffscreenCanvasRenderingContext2D | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  // It is painted once and read once, which graphics cards are slow at.
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  const last = [width - 1, height - 1, 1, 1] as const;
  context.fillStyle = `rgb(${PROOF.join(' ')})`;
  context.fillRect(...last);
  const { data } = context.getImageData(...last);
  context.clearRect(...last);
  return PROOF.every((value, index) => data[index] === value) ? context : null;
}
