/**
 * What stands between the fences of a diagram that was copied together with them, out of a Markdown page or a wiki; any
 * other text is given back as it is. The fence leaves an empty line, so that errors name the right one.
 */
export function takeFence(text: string): string {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  const [, fence] = /^(`{3,}|~{3,}|:{3,})[ \t]*mermaid\b/i.exec(text.slice(start, end)) ?? [];
  if (start === -1 || end === -1 || fence === undefined) return text;
  const lines = text.slice(end).split('\n');
  const last = lines.findIndex((line) => line.trim() === fence);
  return text.slice(0, start) + lines.slice(0, last === -1 ? undefined : last).join('\n');
}
