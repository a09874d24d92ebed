import type { Id } from '../../journey/id.ts';
import type { Scene, SceneItem, ScenePart, TextItem } from '../../scene/scene.ts';
import type { StructureElement } from './structure.ts';

/** Which element of the structure each item belongs to; what has none only decorates. */
export type ElementOfItem = ReadonlyMap<SceneItem, StructureElement>;

/**
 * Makes the tree by which a map is read: its title and facts, its lanes, then stage by stage and lane by lane its cards,
 * then arrows and legend. Whatever has signs is read by its label, which says them, too.
 */
export function tagParts(scene: Scene, document: StructureElement): ElementOfItem {
  const sectionOf = createSections(scene, document);
  const elements = new Map<SceneItem, StructureElement>();
  for (const part of scene.parts.toSorted((a, b) => turnOf(a) - turnOf(b))) {
    if (part.kind === 'ground') continue;
    const texts = part.items.filter((item) => item.kind === 'text');
    const alt = part.label === '' ? {} : { alt: part.label };
    if (texts.length > 0 && (part.kind === 'heading' || part.kind === 'legend')) {
      tagParagraphs(part.kind, texts, sectionOf(part), elements);
    } else if (texts.length > 0) {
      const element = sectionOf(part).add(part.kind === 'stage' ? headingType(scene, part) : 'P', alt);
      for (const item of texts) elements.set(item, element);
    } else if (part.label !== '') {
      const figure = sectionOf(part).add('Figure', alt);
      for (const item of part.items) elements.set(item, figure);
    }
  }
  return elements;
}

/** Arrows are painted below the cards, and read after them. */
function turnOf({ kind }: ScenePart): number {
  return kind === 'legend' ? 2 : kind === 'link' ? 1 : 0;
}

function headingType({ stages }: Scene, { id }: ScenePart): 'H2' | 'H3' {
  return stages.find((stage) => stage.id === id)?.parent === null ? 'H2' : 'H3';
}

/** One element for each paragraph; the largest letters of the heading are the title of all. */
function tagParagraphs(
  kind: 'heading' | 'legend',
  texts: readonly TextItem[],
  section: StructureElement,
  elements: Map<SceneItem, StructureElement>,
): void {
  const largest = Math.max(...texts.map(({ size }) => size));
  let paragraph: StructureElement | null = null;
  for (const item of texts) {
    paragraph ??= section.add(kind === 'heading' && item.size === largest ? 'H1' : 'P');
    elements.set(item, paragraph);
    if (item.continues === null) paragraph = null;
  }
}

/** Makes sections when the first part comes that belongs in them. */
function createSections(scene: Scene, document: StructureElement): (part: ScenePart) => StructureElement {
  const sections = new Map<string, StructureElement>();
  const stages = new Map(scene.stages.map((stage) => [stage.id, stage]));
  const lanes = new Map(scene.lanes.map((lane) => [lane.id, lane]));

  function section(key: string, parent: () => StructureElement, title: string | undefined): StructureElement {
    const known = sections.get(key);
    if (known !== undefined) return known;
    const made = parent().add('Sect', title === undefined ? {} : { title });
    sections.set(key, made);
    return made;
  }

  function stageSection(id: Id): StructureElement {
    const stage = stages.get(id);
    const parent = stage?.parent ?? null;
    return section(`stage ${id}`, () => (parent === null ? document : stageSection(parent)), stage?.name);
  }

  return ({ kind, stage, lane }) => {
    if (stage === null || kind === 'link' || kind === 'curve')
      return section(kind, () => document, undefined);
    if (lane === null || kind === 'stage') return stageSection(stage);
    return section(`stage ${stage} lane ${lane}`, () => stageSection(stage), lanes.get(lane)?.name);
  };
}
