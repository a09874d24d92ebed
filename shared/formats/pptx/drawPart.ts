import type { PathItem, SceneItem, ScenePart } from '../../scene/scene.ts';
import { nameXml, placeXml, type Frame, type SlideDraft } from './drawing.ts';
import { boxXml, isSameInk, lineXml, pathsXml, pictureXml } from './shapeXml.ts';
import {
  blockRect,
  isLargeEnough,
  leadingBlock,
  textBodyXml,
  textBoxXml,
  type TextBlock,
} from './textXml.ts';

/** What a slide is drawn with: where it stands in the package, and the files of pictures by id. */
export interface SlideInk {
  readonly draft: SlideDraft;
  readonly language: string;
  /** The name of a picture's file in the package, or `null` for one that is not to be had or not shown by slides. */
  readonly mediaOf: (file: string) => string | null;
}

/** In letters. */
const LONGEST_NAME = 60;

/** Draws a part of a scene as a group of shapes, called by what the part says. */
export function drawPart(ink: SlideInk, part: ScenePart, frame: Frame): void {
  const { draft } = ink;
  const group = nameXml(draft, nameOf(part), part.label);
  const shapes = drawItems(ink, part.items, frame, part.kind === 'card');
  if (shapes === '') return;
  if (part.kind === 'ground' || part.kind === 'heading' || part.kind === 'legend') {
    draft.shapes.push(shapes);
    return;
  }
  const { x, y, width, height } = part.bounds;
  const { scale } = frame;
  const at = [frame.x + x * scale, frame.y + y * scale, width * scale, height * scale] as const;
  const inner = placeXml(...at)
    .replace('<a:xfrm>', '')
    .replace('</a:xfrm>', '');
  const same = inner.replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt');
  draft.shapes.push(
    `<p:grpSp><p:nvGrpSpPr>${group}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${inner}${same}</a:xfrm></p:grpSpPr>${shapes}</p:grpSp>`,
  );
}

/** Short enough for the list of what is on a slide. */
function nameOf({ label, kind }: ScenePart): string {
  const name = label === '' ? kind : label;
  if (name.length <= LONGEST_NAME) return name;
  // Not through the middle of a sign of two halves.
  return `${name.slice(0, LONGEST_NAME - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Shapes for items; the first box of a card holds its title, so that both are changed together. */
export function drawItems(ink: SlideInk, items: readonly SceneItem[], frame: Frame, isCard = false): string {
  const { draft, language } = ink;
  const titled = isCard ? titleOf(items) : null;
  // Put together by adding, which copies nothing: only the whole slide is written out.
  let shapes = '';
  let at = 0;
  while (at < items.length) {
    const item = items[at];
    if (item === undefined) break;
    at += 1;
    switch (item.kind) {
      case 'box': {
        const isGround = titled !== null && at === 1;
        const rect = isGround ? blockRect(titled.block) : null;
        const body =
          rect === null || titled === null || !isLargeEnough(titled.block, frame.scale)
            ? ''
            : textBodyXml(
                titled.block,
                frame.scale,
                language,
                {
                  // Lines that begin at the right end anywhere, but not under the sign of a channel.
                  left: Math.min(rect.x - item.x, 37),
                  top: rect.y - item.y,
                  right: roomRight(items),
                },
                true,
              );
        shapes += boxXml(draft, item, frame, isGround ? (titled?.block[0].text ?? '') : 'Shape', body);
        break;
      }
      case 'line':
        shapes += lineXml(draft, item, frame);
        break;
      case 'path': {
        const run: [PathItem, ...PathItem[]] = [item];
        for (let next = items[at]; next?.kind === 'path' && isSameInk(item, next); next = items[at]) {
          run.push(next);
          at += 1;
        }
        shapes += pathsXml(draft, run, frame);
        break;
      }
      case 'text': {
        const block = leadingBlock(items, at - 1);
        if (block === null) break;
        at += block.length - 1;
        if (block[0] !== titled?.block[0] && isLargeEnough(block, frame.scale))
          shapes += textBoxXml(draft, block, frame, language);
        break;
      }
      case 'picture': {
        const media = ink.mediaOf(item.file);
        if (media === null) break;
        if (!draft.media.includes(media)) draft.media.push(media);
        // The first relation of a slide is its layout.
        shapes += pictureXml(draft, item, frame, `rId${draft.media.indexOf(media) + 2}`);
        break;
      }
    }
  }
  return shapes;
}

/** What is kept free right of a title: the edge, and the picture if there is one. */
function roomRight(items: readonly SceneItem[]): number {
  return items.some(({ kind }) => kind === 'picture') ? 56 : 12;
}

/** The title of a card: its first lines. */
function titleOf(items: readonly SceneItem[]): { block: TextBlock } | null {
  const [ground] = items;
  const first = items.findIndex(({ kind }) => kind === 'text');
  if (ground?.kind !== 'box' || first === -1) return null;
  const block = leadingBlock(items, first);
  return block === null ? null : { block };
}
