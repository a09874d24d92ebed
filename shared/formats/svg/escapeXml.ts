// Characters that no XML document can hold, not even escaped (XML 1.0, production 2).
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** What most words have none of: signs to write otherwise, and halves of characters. */
const SPECIAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[&<>"']/;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as they may stand in an XML element or attribute: never as markup, and without what XML cannot hold. */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const possible = text.toWellFormed().replaceAll(IMPOSSIBLE, '');
  return possible.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
}
