let context: CanvasRenderingContext2D | null = null;

/** How wide a text is in the letters of a card, in board units; infinite where nothing can measure it. */
export function titleWidth(text: string): number {
  context ??= makeContext();
  return context?.measureText(text).width ?? Infinity;
}

function makeContext(): CanvasRenderingContext2D | null {
  const made = document.createElement('canvas').getContext('2d');
  if (made !== null)
    made.font = `14px ${getComputedStyle(document.documentElement).getPropertyValue('--font')}`;
  return made;
}
