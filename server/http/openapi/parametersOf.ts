import { z } from 'zod';
import type { KnownRoute } from './routeCatalogue.ts';
import type { Part } from './openApiOf.ts';

/** What the names in addresses mean; a journey's is the one that people see in theirs. */
const IN_PATH: Readonly<Record<string, string>> = {
  id: 'An id',
  linkId: 'The id of a link',
  tokenId: 'The id of a token, which is not the token',
  thread: 'The id of a thread',
  comment: 'The id of a comment',
  round: 'The id of a round',
  view: 'The id of a view',
  kind: 'What kind of finding it is',
  finding: 'The id of a finding',
  picture: 'The id of a picture',
  format: 'What kind of file it is to be',
};

/** What an address holds, and what may be asked for behind its `?`. */
export function parametersOf({ url, params, query }: KnownRoute): Part[] {
  const inPath = propertiesOf(params);
  const names = [...url.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const asked = propertiesOf(query);
  return [
    ...names.map((name) => ({
      name,
      in: 'path',
      required: true,
      ...described(
        inPath.properties[name] ?? { type: 'string' },
        url.startsWith('/api/journeys/:id') && name === 'id'
          ? 'The id of a journey, as in the address of its board'
          : IN_PATH[name],
      ),
    })),
    ...Object.entries(asked.properties).map(([name, schema]) => ({
      name,
      in: 'query',
      required: asked.required.includes(name),
      ...described(schema),
    })),
  ];
}

/** The words stand beside the schema: many programs show none that are in it. */
function described({ description, ...schema }: Part, words: unknown = description): Part {
  return { ...(typeof words === 'string' && { description: words }), schema };
}

function propertiesOf(schema: z.ZodType | null): {
  readonly properties: Readonly<Record<string, Part>>;
  readonly required: readonly string[];
} {
  const { properties = {}, required = [] } = schema === null ? {} : askedJson(schema);
  return { properties: properties as Record<string, Part>, required: required as string[] };
}

/** The schema of what is sent to a server. */
export function askedJson(schema: z.ZodType): Part {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return json;
}
