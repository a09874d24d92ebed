import { escapeHtml } from '../../../shared/formats/html/escapeHtml.ts';
import { docsOperation, type Operation } from './docsOperation.ts';
import { DOCS_STYLE } from './docsStyle.ts';
import type { Part } from './openApiOf.ts';
import { TAGS } from './tags.ts';

/** The description of the API as a page to read: no script, so that it fits the policy of all our pages. */
export function docsPage(document: Part, origin: string): string {
  const paths = document['paths'] as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const byTag = Map.groupBy(operations, ({ operation }) => operation.tags[0] ?? '');
  const tags = TAGS.filter(({ name }) => byTag.has(name));
  const parts = tags.map(
    ({ name, title, description }) => `<section aria-labelledby="${name}">
<h2 id="${name}">${title}</h2>
<p class="quiet">${escapeHtml(description)}</p>
${(byTag.get(name) ?? []).map(({ method, path, operation }) => docsOperation(method, path, operation)).join('\n')}
</section>`,
  );
  const contents = tags.map(({ name, title }) => `<li><a href="#${name}">${title}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What programs can ask for · Waymark</title>
<style>${DOCS_STYLE}</style>
</head>
<body>
<header><a href="/">${LOGO}Waymark</a></header>
<div class="page">
<nav aria-label="Contents"><ul>${contents.join('')}</ul></nav>
<main>
<h1>What programs can ask for</h1>
<p>Everything here is also <a href="/api/openapi.json">an OpenAPI 3.1 document</a>, for programs that write clients. Make a token in the menu under your name, and send it along:</p>
<pre class="commands" tabindex="0">${escapeHtml(examplesAt(origin))}</pre>
${parts.join('\n')}
</main>
</div>
</body>
</html>
`;
}

function examplesAt(origin: string): string {
  const asked = 'curl -H "Authorization: Bearer $TOKEN"';
  return [
    `export TOKEN=wmk_…`,
    `${asked} ${origin}/api/journeys`,
    `${asked} -OJ "${origin}/api/journeys/ID/export/pdf?page=a3&lens=pains"`,
    `${asked} --data-binary @map.ojf "${origin}/api/journeys/import?format=ojf"`,
  ].join('\n');
}

const LOGO =
  '<svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="7" fill="var(--accent)"/><path d="M6 11c5 0 6 11 10 11s5-11 10-11" fill="none" stroke="var(--accent-text)" stroke-width="3" stroke-linecap="round"/></svg>';
