const MAX_LENGTH = 80;

/** What a file with a journey is called: its title, as far as file systems allow. */
export function fileNameOf(title: string, extension: string): string {
  const safe = title
    .toWellFormed()
    .replaceAll(/[^\p{L}\p{N}\p{M} ._()-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .]+/, '')
    .slice(0, MAX_LENGTH)
    .toWellFormed()
    .trim();
  return `${safe === '' ? 'journey' : safe}.${extension}`;
}
