import { escapeHtml } from '../../shared/formats/html/escapeHtml.ts';
import type { Letter } from './letter.ts';

/** A letter as plain text, for programs that show no other and for people who want none. */
export function letterAsText({ lead, items, code, foot, unsubscribe }: Letter): string {
  const parts = [
    lead,
    ...items.map(({ text, about, url }) => [text, about, url].filter((line) => line !== '').join('\n')),
    ...(code === undefined ? [] : [code]),
    ['-- ', ...foot, ...(unsubscribe === undefined ? [] : [`${unsubscribe.words}: ${unsubscribe.url}`])].join(
      '\n',
    ),
  ];
  return `${parts.map(plain).join('\n\n')}\n`;
}

/** The same as simple HTML. All that people wrote is escaped; there is no script, picture or address but our own. */
export function letterAsHtml({ subject, lead, items, code, foot, unsubscribe, language }: Letter): string {
  const told = items.map(
    ({ text, about, url }) => `<p style="margin:16px 0;padding-left:12px;border-left:2px solid #8a8881">
<a href="${escapeHtml(url)}" style="font-weight:600">${lines(text)}</a><br>
<span style="color:#5c5f66">${lines(about)}</span></p>`,
  );
  const end = [
    ...foot.map(escapeHtml),
    ...(unsubscribe === undefined
      ? []
      : [`<a href="${escapeHtml(unsubscribe.url)}">${escapeHtml(unsubscribe.words)}</a>`]),
  ];
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="font-family:sans-serif;font-size:15px;line-height:1.5;max-width:560px" dir="auto">
<p>${lines(lead)}</p>
${told.join('\n')}
${code === undefined ? '' : `<p style="font-size:28px;font-weight:600;letter-spacing:4px">${escapeHtml(code)}</p>`}
<p style="color:#5c5f66;font-size:13px">${end.join('<br>')}</p>
</body>
</html>
`;
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

/** Line ends alone control plain text. */
function plain(text: string): string {
  return text.replaceAll(/(?!\n)\p{Cc}/gu, ' ');
}
