/** How large a picture of a persona is kept, in pixels a side. */
const SIDE = 256;

/** A picture as it is kept, and an address under which it can be shown until then. */
export interface SmallPicture {
  readonly file: Blob;
  readonly address: string;
}

/**
 * The middle of a picture as a small square one: enough for what it is shown as, and without what a camera writes into
 * its files, such as where it was taken. `null` when the file is no picture that this browser can show.
 */
export async function smallPicture(file: Blob): Promise<SmallPicture | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (picture === null || context === null) return null;
  const side = Math.min(picture.width, picture.height);
  canvas.width = canvas.height = Math.min(SIDE, side);
  const [x, y] = [(picture.width - side) / 2, (picture.height - side) / 2];
  context.drawImage(picture, x, y, side, side, 0, 0, canvas.width, canvas.height);
  picture.close();
  const small = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/webp', 0.85);
  });
  return small && { file: small, address: canvas.toDataURL('image/webp', 0.85) };
}
