import type { JourneySnapshot } from '../../journey/snapshot.ts';
import type { LensReadings } from '../../lenses/lensOf.ts';
import type { Ink } from '../../scene/ink.ts';
import { textLines } from '../../scene/items.ts';
import type { SceneItem } from '../../scene/scene.ts';
import { createSlideDraft, EMU_PER_POINT, type Frame } from './drawing.ts';
import { drawItems, type SlideInk } from './drawPart.ts';
import { fitLines, joinLines, type Fit } from './fitLines.ts';
import type { DrawnSlide } from './packSlides.ts';
import { slideXml, titleXml, type SlideTitle } from './slideXml.ts';

/** Everything that slides of a journey are made from. */
export interface SlideSource {
  readonly snapshot: JourneySnapshot;
  readonly ink: Ink;
  readonly readings: LensReadings | null;
  readonly mediaOf: SlideInk['mediaOf'];
}

/** How large a unit of the map is where cards are to be read: their titles have 13 points. */
const READABLE = 0.93;

/** Where what is to be read stands on a slide, in points from its upper left corner. */
export const BODY = { x: 36, y: 92, width: 888, height: 424 } as const;

/** The body of a slide in units of the map. */
export const BODY_UNITS = { width: BODY.width / READABLE, height: BODY.height / READABLE } as const;

/** The frame in which the body's own upper left corner is 0, 0; `scale` is 1 for what is to be read. */
export function bodyFrame(scale = 1): Frame {
  return { scale: EMU_PER_POINT * READABLE * scale, x: BODY.x * EMU_PER_POINT, y: BODY.y * EMU_PER_POINT };
}

/** A slide in points, from its left margin. */
const PAGE: Frame = { scale: EMU_PER_POINT, x: BODY.x * EMU_PER_POINT, y: 0 };

/** Titles are rarely so long that they need to be smaller. */
const TITLES: readonly [Fit, ...Fit[]] = [
  { size: 24, weight: 600, most: 1 },
  { size: 20, weight: 600, most: 1 },
  { size: 16, weight: 600, most: 2 },
  { size: 12, weight: 600, most: 3 },
];

interface FactFit extends Fit {
  readonly baseline: number;
  readonly lineHeight: number;
}

/** The line of facts; of long ones two smaller lines. */
const FACTS: readonly [FactFit, ...FactFit[]] = [
  { size: 12, weight: 400, most: 1, baseline: 77, lineHeight: 0 },
  { size: 9, weight: 400, most: 2, baseline: 73, lineHeight: 11 },
];

function titleOf({ language }: SlideInk, { colours, measure }: Ink, title: string): SlideTitle {
  const { fit, lines } = fitLines(plain(title), BODY.width, measure, TITLES);
  return { text: joinLines(lines), colour: colours.text, language, size: fit.size, width: BODY.width };
}

function factItems({ colours, measure }: Ink, facts: string): SceneItem[] {
  const { fit, lines } = fitLines(plain(facts), BODY.width, measure, FACTS);
  return textLines(lines, { ...fit, x: 0, room: BODY.width, colour: colours.quiet });
}

/** Without breaks of its own. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Makes one slide with a title and a line of facts below it, when it is asked for; `draw` fills its body. */
export function slideMaker(
  { ink, mediaOf }: SlideSource,
  { title, facts }: { readonly title: string; readonly facts: string },
  draw: (slide: SlideInk) => void,
): () => DrawnSlide {
  return () => {
    const { colours, words } = ink;
    const draft = createSlideDraft();
    const slide: SlideInk = { draft, language: words.language, mediaOf };
    draft.shapes.push(
      titleXml(draft, titleOf(slide, ink, title)),
      drawItems(slide, factItems(ink, facts), PAGE),
    );
    draw(slide);
    return { xml: slideXml(draft, colours.canvas), media: draft.media };
  };
}

/** Something on a slide that is not divided: how high it is, and how it is drawn from its upper left corner. */
export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly SceneItem[];
  /** Whether it belongs to what follows, as a heading does. */
  readonly isHeading?: boolean;
}

/** Divides blocks into columns of a height; a heading stays with what it is for. */
export function divide<B extends Pick<Block, 'height' | 'isHeading'>>(
  blocks: readonly B[],
  height: number,
): B[][] {
  const pages: B[][] = [];
  let page: B[] = [];
  let used = 0;
  for (const block of blocks) {
    if (page.length > 0 && used + block.height > height) {
      const kept = page.at(-1)?.isHeading === true ? page.splice(-1) : [];
      if (page.length > 0) pages.push(page);
      page = kept;
      used = kept.reduce((sum, { height: each }) => sum + each, 0);
    }
    page.push(block);
    used += block.height;
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

/** The items of blocks one below the other. */
export function stack(blocks: readonly Block[], x: number, y: number): SceneItem[] {
  let top = y;
  return blocks.flatMap((block) => {
    const items = block.draw(x, top);
    top += block.height;
    return [...items];
  });
}
