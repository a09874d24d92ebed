/** What a picture keeps of how the page draws it: in a file of its own there are no classes and no themes. */
const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
/** Sharp on paper and on dense screens. */
const SCALE = 2;
const MARGIN = 16;

/**
 * Puts a drawing on the clipboard as a PNG, as it is seen now; where the browser keeps the clipboard to itself, it is
 * downloaded under a name. Answers which of the two it was.
 */
export async function copyPicture(drawing: SVGSVGElement, name: string): Promise<'copied' | 'downloaded'> {
  const png = paint(drawing);
  try {
    // Safari wants the promise, not what comes of it.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'copied';
  } catch {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await png);
    link.download = `${name}.png`;
    link.click();
    URL.revokeObjectURL(link.href);
    return 'downloaded';
  }
}

async function paint(drawing: SVGSVGElement): Promise<Blob> {
  const { width, height } = drawing.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(drawing, width, height))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((width + 2 * MARGIN) * SCALE);
  canvas.height = Math.ceil((height + 2 * MARGIN) * SCALE);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser cannot draw pictures.');
  context.scale(SCALE, SCALE);
  context.fillStyle = getComputedStyle(drawing.parentElement ?? drawing).backgroundColor;
  context.fillRect(0, 0, width + 2 * MARGIN, height + 2 * MARGIN);
  context.drawImage(image, MARGIN, MARGIN, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser cannot draw pictures.'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** The drawing with all that the page's styles say of it written into it. */
function standalone(drawing: SVGSVGElement, width: number, height: number): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  for (const [index, element] of copy.querySelectorAll('*').entries()) {
    const original = originals[index];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    for (const property of KEPT) element.setAttribute(property, style.getPropertyValue(property));
    for (const name of ['class', 'style', 'tabindex', 'role']) element.removeAttribute(name);
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', 'Inter, system-ui, sans-serif');
  return new XMLSerializer().serializeToString(copy);
}
