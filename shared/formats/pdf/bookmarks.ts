import type { Id } from '../../journey/id.ts';
import { intersects } from '../../layout/rect.ts';
import type { Scene, SceneBand } from '../../scene/scene.ts';
import type { PdfFile, PdfRef } from './pdfFile.ts';
import { pdfNumbers, pdfText } from './pdfSyntax.ts';
import type { PagePlan } from './planPages.ts';

interface Entry {
  readonly stage: SceneBand;
  readonly ref: PdfRef;
  readonly parts: Entry[];
}

/** Writes a bookmark for each stage, those of its parts below it; answers their root, or `null` without stages. */
export function addBookmarks(
  file: PdfFile,
  scene: Scene,
  pages: readonly { readonly plan: PagePlan; readonly ref: PdfRef }[],
): PdfRef | null {
  const entries = new Map<Id, Entry>(
    scene.stages.map((stage) => [stage.id, { stage, ref: file.reserve(), parts: [] }]),
  );
  const top: Entry[] = [];
  for (const entry of entries.values()) {
    const parent = entry.stage.parent === null ? undefined : entries.get(entry.stage.parent);
    (parent?.parts ?? top).push(entry);
  }
  const [first] = top;
  const last = top.at(-1);
  if (first === undefined || last === undefined) return null;

  function write(siblings: readonly Entry[], parent: PdfRef): void {
    for (const [index, { stage, ref, parts }] of siblings.entries()) {
      const links = [
        ['Prev', siblings[index - 1]?.ref],
        ['Next', siblings[index + 1]?.ref],
        ['First', parts[0]?.ref],
        ['Last', parts.at(-1)?.ref],
      ].flatMap(([name, other]) => (other === undefined ? [] : [`/${name} ${other}`]));
      const count = parts.length === 0 ? '' : `/Count ${parts.length}`;
      // A stage that shows only its parts begins where the first of them does.
      const place = destination(stage.width > 0 ? stage : (parts[0]?.stage ?? stage), pages);
      file.add(`<</Title${pdfText(stage.name)}/Parent ${parent}${links.join('')}${count}${place}>>`, ref);
      write(parts, ref);
    }
  }

  const root = file.reserve();
  write(top, root);
  file.add(`<</Type/Outlines/First ${first.ref}/Last ${last.ref}/Count ${scene.stages.length}>>`, root);
  return root;
}

/** Where the header of a stage is shown first. */
function destination(
  stage: SceneBand,
  pages: readonly { readonly plan: PagePlan; readonly ref: PdfRef }[],
): string {
  const header = { x: stage.x, y: stage.y, width: Math.max(1, stage.width), height: 1 };
  for (const { plan, ref } of pages)
    for (const { source, x, y } of plan.placements)
      if (intersects(source, header)) {
        const left = x + (stage.x - source.x) * plan.scale;
        const top = plan.height - y - (stage.y - source.y) * plan.scale;
        return `/Dest[${ref}/XYZ ${pdfNumbers(Math.max(0, left), top)} null]`;
      }
  return '';
}
