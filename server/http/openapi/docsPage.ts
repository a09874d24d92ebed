import { escapeHtml } from '../../../shared/formats/html/escapeHtml.ts';
import type { Part } from './openApiOf.ts';

interface Operation {
  readonly summary: string;
  readonly tags: readonly string[];
  readonly security: readonly Part[];
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: Part;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Part }>> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Readonly<Record<string, Part>> }>
  >;
}

/** The description of the API as a page to read: no script, so that it fits the policy of all our pages. */
export function docsPage(document: Part): string {
  const paths = document['paths'] as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const byTag = Map.groupBy(operations, ({ operation }) => operation.tags[0] ?? '');
  const parts = [...byTag].map(
    ([tag, all]) => `<section aria-labelledby="${tag}">
<h2 id="${tag}">${escapeHtml(tag)}</h2>
${all.map(({ path, method, operation }) => operationOf(path, method, operation)).join('\n')}
</section>`,
  );
  const contents = [...byTag.keys()].map((tag) => `<li><a href="#${tag}">${escapeHtml(tag)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Waymark: what programs can ask for</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>What programs can ask for</h1>
<p>Everything here is also <a href="/api/openapi.json">an OpenAPI 3.1 document</a>. Make a token in the menu under your name, and send it along:</p>
<pre>curl -H "Authorization: Bearer wmk_…" https://your-waymark/api/journeys</pre>
<nav aria-label="Contents"><ul>${contents.join('')}</ul></nav>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

function operationOf(path: string, method: string, operation: Operation): string {
  const { summary, parameters, requestBody, responses } = operation;
  return `<details>
<summary><span class="method">${method}</span> <code>${escapeHtml(path)}</code> <span class="quiet">${escapeHtml(summary)}</span></summary>
<p>${whoMay(operation)}</p>
${parameters.length === 0 ? '' : tableOf('Parameters', ['Name', 'In', 'What'], parameters.map(parameterRow))}
${Object.entries(requestBody?.content ?? {})
  .map(([type, { schema }]) => bodyOf(type, schema))
  .join('')}
${tableOf('Answers', ['Status', 'What', 'As'], Object.entries(responses).map(answerRow))}
${answerOf(responses)}
</details>`;
}

function whoMay({ security }: Operation): string {
  if (security.length === 0) return 'For everybody.';
  const scopes = security.flatMap((one) => (Array.isArray(one['token']) ? (one['token'] as string[]) : []));
  return scopes.length === 0
    ? 'For people with a session; not for tokens.'
    : `For people with a session, and tokens with the scope <code>${scopes.map(escapeHtml).join(', ')}</code>.`;
}

function parameterRow({ name, in: place, required, schema }: Operation['parameters'][number]): string[] {
  const { description, ...rest } = schema;
  const words = typeof description === 'string' ? `${escapeHtml(description)} ` : '';
  return [
    `<code>${escapeHtml(name)}</code>`,
    place,
    `${words}<code>${escapeHtml(JSON.stringify(rest))}</code>${required && place === 'query' ? ' (needed)' : ''}`,
  ];
}

function answerRow([status, { description, content }]: [string, Operation['responses'][string]]): string[] {
  const types = Object.keys(content ?? {}).map((type) => `<code>${escapeHtml(type)}</code>`);
  return [status, escapeHtml(description), types.join(' ')];
}

/** What comes when all goes well, as far as it is JSON. */
function answerOf(responses: Operation['responses']): string {
  const done = Object.entries(responses).find(([status]) => status.startsWith('2'));
  const [type, { schema = null } = {}] = Object.entries(done?.[1].content ?? {})[0] ?? [];
  return schema === null || type === undefined
    ? ''
    : `<h3>Answer <code>${escapeHtml(type)}</code></h3><pre tabindex="0">${escapeHtml(JSON.stringify(schema, null, 2))}</pre>`;
}

function bodyOf(type: string, schema: Part | undefined): string {
  const words = schema === undefined ? 'The file' : escapeHtml(JSON.stringify(schema, null, 2));
  return `<h3>Body <code>${escapeHtml(type)}</code></h3><pre tabindex="0">${words}</pre>`;
}

function tableOf(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table><caption>${caption}</caption><thead><tr>${head
    .map((name) => `<th scope="col">${name}</th>`)
    .join('')}</tr></thead><tbody>${cells.join('')}</tbody></table>`;
}

const STYLE = `
:root { color-scheme: light dark; --canvas: light-dark(#f6f5f2, #16171a); --surface: light-dark(#fff, #1f2125);
  --text: light-dark(#1c1d20, #ececea); --quiet: light-dark(#5c5f66, #a3a6ad); --line: light-dark(#e3e1db, #34373d);
  --accent: light-dark(#3a5bd9, #8fa6ff); }
* { box-sizing: border-box; }
body { margin: 0; padding: 32px 20px 64px; background: var(--canvas); color: var(--text);
  font: 15px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
main { max-width: 60rem; margin: 0 auto; }
h1 { margin: 0 0 12px; font-size: 26px; line-height: 1.25; }
h2 { margin: 32px 0 8px; font-size: 18px; text-transform: capitalize; }
h3 { margin: 12px 0 4px; font-size: 14px; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 16px 0; padding: 0; list-style: none; text-transform: capitalize; }
nav a { display: inline-block; min-height: 24px; }
details { margin: 4px 0; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); }
details > :not(summary) { margin-inline: 16px; }
details > :last-child { margin-bottom: 16px; }
summary { padding: 8px 16px; cursor: pointer; }
.method { display: inline-block; min-width: 3.5rem; font-size: 12px; font-weight: 600; }
.quiet { color: var(--quiet); }
code, pre { font: 13px/1.5 ui-monospace, Menlo, Consolas, monospace; }
pre { max-height: 24rem; padding: 12px; overflow: auto; border-radius: 6px; background: var(--canvas); white-space: pre-wrap; }
table { width: calc(100% - 32px); margin-top: 12px; border-collapse: collapse; font-size: 14px; }
caption { padding: 0 0 4px; font-weight: 600; text-align: start; }
th, td { padding: 6px 8px 6px 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top; }
th { color: var(--quiet); font-size: 13px; font-weight: 500; }
`;
