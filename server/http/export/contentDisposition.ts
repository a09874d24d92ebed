const MAX_LENGTH = 80;

/** A `Content-Disposition` header that saves a file under its journey's title, as far as file systems and headers allow. */
export function contentDisposition(title: string, extension: string): string {
  const safe = title
    .toWellFormed()
    .replaceAll(/[^\p{L}\p{N}\p{M} ._()-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .]+/, '')
    .slice(0, MAX_LENGTH)
    .toWellFormed()
    .trim();
  const name = `${safe === '' ? 'journey' : safe}.${extension}`;
  const ascii = name.replaceAll(/[^\x20-\x7e]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /[()']/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
