import { escapeHtml } from '../../../shared/formats/html/escapeHtml.ts';
import type { Part } from './openApiOf.ts';
import { shapeOf, wordsOf } from './shapeOf.ts';

type Content = Readonly<Record<string, { readonly schema?: Part; readonly example?: unknown }>>;

/** An operation of the description, as far as the page shows it. */
export interface Operation {
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly security: readonly Part[];
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly description?: string;
    readonly schema: Part;
  }[];
  readonly requestBody?: { readonly description?: string; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}

/** One operation, folded to a line until somebody opens it. */
export function docsOperation(method: string, path: string, operation: Operation): string {
  const { summary, description, parameters, requestBody, responses } = operation;
  const answers = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
  const refusals = Object.entries(responses).filter(([status]) => !/^[23]/.test(status));
  return `<details>
<summary><span class="method ${method.toLowerCase()}">${method}</span> <code>${breakable(path)}</code> <span class="what">${escapeHtml(summary)}</span></summary>
<p>${whoMay(operation)}${description === undefined ? '' : ` ${withCode(description)}`}</p>
${listOf('Parameters', parameters.map(parameterOf))}
${requestBody === undefined ? '' : bodyOf(requestBody)}
${listOf('Answers', answers.map(answerOf))}
${answers.map(([, { content }]) => shapesIn(content)).join('')}
${listOf(
  'Refusals',
  refusals.map(([status, refusal]) => [status, escapeHtml(refusal.description)]),
)}
</details>`;
}

function whoMay({ security }: Operation): string {
  if (security.length === 0) return 'For everybody.';
  const scopes = security.flatMap((one) => (Array.isArray(one['token']) ? (one['token'] as string[]) : []));
  return scopes.length === 0
    ? 'For people with a session; not for tokens.'
    : `For people with a session, and tokens with the scope <code>${scopes.map(escapeHtml).join(', ')}</code>.`;
}

function parameterOf({
  name,
  in: place,
  required,
  description,
  schema,
}: Operation['parameters'][number]): [string, string] {
  const said = [...(description === undefined ? [] : [description.replace(/\.$/, '')]), wordsOf(schema)];
  const words = said.filter((one) => one !== '').join('; ');
  const where = place === 'path' ? 'in the path' : required ? 'needed' : '';
  return [
    `<code>${escapeHtml(name)}</code>`,
    `<code>${escapeHtml(shapeOf(schema))}</code>${where === '' ? '' : ` <span class="quiet">${where}</span>`}${words === '' ? '' : `<br>${withCode(words)}`}`,
  ];
}

function answerOf([status, { description, content }]: [string, Operation['responses'][string]]): [
  string,
  string,
] {
  const types = Object.keys(content ?? {}).map((type) => `<code>${escapeHtml(type)}</code>`);
  return [status, `${escapeHtml(description)}${types.length === 0 ? '' : `<br>${types.join(', ')}`}`];
}

function bodyOf({ description, content }: NonNullable<Operation['requestBody']>): string {
  const said = description === undefined ? '' : `<p>${withCode(description)}</p>`;
  return `<h3>Body</h3>${said}${shapesIn(content)}`;
}

function shapesIn(content: Content = {}): string {
  return Object.values(content)
    .map(({ schema, example }) => {
      const shape = schema === undefined ? '' : preOf(shapeOf(schema));
      return `${shape}${example === undefined ? '' : `<p class="quiet">Such as</p>${preOf(JSON.stringify(example))}`}`;
    })
    .join('');
}

function preOf(words: string): string {
  const lines = words.split('\n').map((line) => {
    const [code = '', ...said] = line.split('  // ');
    return `${escapeHtml(code)}${said.length === 0 ? '' : `<span class="quiet">  // ${escapeHtml(said.join('  // '))}</span>`}`;
  });
  return `<pre tabindex="0">${lines.join('\n')}</pre>`;
}

function listOf(title: string, pairs: readonly (readonly [string, string])[]): string {
  if (pairs.length === 0) return '';
  const rows = pairs.map(([name, words]) => `<div><dt>${name}</dt><dd>${words}</dd></div>`);
  return `<h3>${title}</h3><dl>${rows.join('')}</dl>`;
}

/** Where a long address may go on in the next line. */
function breakable(path: string): string {
  return escapeHtml(path).replaceAll('/', '<wbr>/');
}

/** Words with `code` among them. */
function withCode(words: string): string {
  return escapeHtml(words).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}
