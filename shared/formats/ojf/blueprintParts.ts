import type { LaneKind } from '../../journey/lane.ts';
import { withLine } from './feeling.ts';
import { isObject, OjfFields, wordsOf } from './ojfFields.ts';

/** One thing that a node's blueprint says stands behind it: a card in the lane of its kind. */
export interface BlueprintPart {
  readonly kind: Extract<LaneKind, 'evidence' | 'frontstage' | 'backstage' | 'support'>;
  readonly title: string;
  readonly description: string;
}

const LAYERS: readonly (readonly [kind: BlueprintPart['kind'], names: readonly string[]])[] = [
  ['evidence', ['evidence', 'physicalEvidence']],
  ['frontstage', ['onstage', 'onStage', 'frontstage', 'frontStage']],
  ['backstage', ['backstage', 'backStage']],
  ['support', ['support', 'supportProcesses', 'systems']],
];

/** Reads the `blueprint` of a node, in the shape of the format or near it; `rest` is what is none of its layers. */
export function blueprintParts(raw: unknown): { parts: BlueprintPart[]; rest: [string, unknown][] } {
  if (!isObject(raw)) return { parts: [], rest: raw === undefined ? [] : [['blueprint', raw]] };
  const fields = new OjfFields(raw);
  const parts = LAYERS.flatMap(([kind, names]) =>
    names.flatMap((name) => {
      const layer = fields.take(name);
      const items = Array.isArray(layer) ? layer : [layer];
      return items.flatMap((item: unknown) => partOf(kind, item) ?? []);
    }),
  );
  return { parts, rest: fields.rest().map(([name, value]) => [`blueprint.${name}`, value]) };
}

function partOf(kind: BlueprintPart['kind'], raw: unknown): BlueprintPart | null {
  if (raw === undefined || raw === null || raw === '') return null;
  if (!isObject(raw)) return { kind, title: wordsOf(raw), description: '' };
  const fields = new OjfFields(raw);
  const who = fields.takeText('actor', 'system', 'item', 'name', 'title');
  const does = fields.takeText(...(kind === 'evidence' ? [] : ['action', 'description']));
  let description = fields.takeText('type', 'description');
  for (const [name, value] of fields.rest())
    description = withLine(description, `${name}: ${wordsOf(value)}`);
  const title = [who, does].filter((words) => words !== '').join(': ');
  return title === '' && description === '' ? null : { kind, title, description };
}
