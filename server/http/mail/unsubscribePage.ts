import { escapeHtml } from '../../../shared/formats/html/escapeHtml.ts';
import type { Words } from '../../../shared/words/wordsOf.ts';

/** A page that asks once more, or says that it is done: opening a link in a mail changes nothing. */
export function unsubscribePage({ language, say }: Words, isDone: boolean): string {
  const body = isDone
    ? `<p role="status">${escapeHtml(say('Waymark mails you no more.'))}</p>
<p>${escapeHtml(say('It can be turned on again under your name, at the top of every page.'))}</p>`
    : `<p>${escapeHtml(say('What concerns you still waits in your inbox in Waymark.'))}</p>
<form method="post"><button>${escapeHtml(say('No more such mail'))}</button></form>`;
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(say('Mail from Waymark'))}</title>
<style>${STYLE}</style>
</head>
<body><main><h1>${escapeHtml(say('Mail from Waymark'))}</h1>
${body}</main></body>
</html>
`;
}

const STYLE = `:root{color-scheme:light dark}
@font-face{font-family:'Inter Variable';src:url(/fonts/inter.woff2) format('woff2');font-weight:100 900;font-display:swap}
body{margin:0;font:16px/1.5 'Inter Variable',system-ui,sans-serif;background:light-dark(#f6f5f2,#16171a);color:light-dark(#1c1d20,#ececea)}
main{max-width:480px;margin:12vh auto 0;padding:24px}
h1{font-size:24px;line-height:32px}
button{min-height:40px;padding:0 16px;border:0;border-radius:8px;font:inherit;font-weight:600;cursor:pointer;background:light-dark(#3a5bd9,#8fa6ff);color:light-dark(#fff,#14161f)}`;
