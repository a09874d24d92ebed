// Characters that no XML document can hold, not even escaped (XML 1.0, production 2).
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const SPECIAL = /[&<>"']/;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as they may stand in an XML element or attribute: never as markup, and without what XML cannot hold. */
export function escapeXml(text: string): string {
  const possible = text.toWellFormed().replaceAll(IMPOSSIBLE, '');
  if (!SPECIAL.test(possible)) return possible;
  return possible.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
}
