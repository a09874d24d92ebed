import { fileNameOf } from '../../../shared/formats/fileNameOf.ts';

/** A `Content-Disposition` header that saves a file under its journey's title, as far as file systems and headers allow. */
export function contentDisposition(title: string, extension: string): string {
  const name = fileNameOf(title, extension);
  const ascii = name.replaceAll(/[^\x20-\x7e]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /[()']/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
