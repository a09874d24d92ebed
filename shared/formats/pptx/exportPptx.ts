import { measureText } from '../../fonts/measureText.ts';
import { lensOf } from '../../lenses/lensOf.ts';
import { STATE_WORDS } from '../../marks/markNames.ts';
import { drawLegend } from '../../scene/drawLegend.ts';
import { drawScene } from '../../scene/drawScene.ts';
import { inkOf, type Ink } from '../../scene/ink.ts';
import type { Scene, ScenePart } from '../../scene/scene.ts';
import type { ExportMeans, ExportSource } from '../exportMeans.ts';
import type { ExportOptions } from '../exportOptions.ts';
import { picturesOf } from '../picturesOf.ts';
import { pictureType } from '../svg/pictureType.ts';
import { EMU_PER_POINT } from './drawing.ts';
import { drawItems, drawPart } from './drawPart.ts';
import { headingBlock, shortFinding } from './findingBlock.ts';
import { worstFindings, type WorstList } from './findings.ts';
import { packSlides, type DrawnSlide } from './packSlides.ts';
import {
  BODY,
  BODY_UNITS,
  bodyFrame,
  divide,
  slideMaker,
  stack,
  type Block,
  type SlideSource,
} from './slideMaker.ts';
import { leadingBlock } from './textXml.ts';
import { stageSlides } from './stageSlides.ts';

/** Below this size signs are specks, and a slide of thousands of shapes is slow to work with. */
const SIGNS_FROM = 0.2;

/** In a list of the summary: more have no room. */
const MOST_SHOWN = 20;

/** What slides can show of the types that can be attached. */
const ENDINGS = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/gif': 'gif', 'image/webp': null } as const;

/**
 * Writes a journey as slides of shapes and words that can be changed: the whole map, what hurts most, every stage with its
 * cards large enough to be read, and what the signs mean.
 */
export async function exportPptx(
  { snapshot }: ExportSource,
  { lens, theme }: ExportOptions,
  means: ExportMeans,
): Promise<Uint8Array> {
  const { words, now, picture } = means;
  const options = { lens, theme, words, measure: measureText };
  const scene = drawScene(snapshot, { ...options, without: ['heading', 'legend'] });
  const { media, mediaOf } = mediaOfPictures(await picturesOf(scene, picture));
  const ink = inkOf(snapshot, options);
  const readings = lens === null ? null : lensOf(snapshot, lens);
  const source: SlideSource = { snapshot, ink, readings, mediaOf };
  const slides = [
    overviewSlide(source, scene),
    summarySlide(source, scene.title),
    ...snapshot.stages.flatMap((stage) => stageSlides(source, stage)),
    ...legendSlide(source, lens),
  ];
  const { colours } = ink;
  const show = { title: scene.title, language: words.language, now, colours, slides, media };
  return packSlides(show, means);
}

function mediaOfPictures(pictures: ReadonlyMap<string, Uint8Array>): {
  readonly media: ReadonlyMap<string, Uint8Array>;
  readonly mediaOf: SlideSource['mediaOf'];
} {
  const names = new Map<string, string>();
  const media = new Map<string, Uint8Array>();
  for (const [file, bytes] of pictures) {
    const type = pictureType(bytes);
    const ending = type === null ? null : ENDINGS[type];
    if (ending === null) continue;
    const name = `image${media.size + 1}.${ending}`;
    names.set(file, name);
    media.set(name, bytes);
  }
  return { media, mediaOf: (file) => names.get(file) ?? null };
}

/** The whole map, as large as a slide has room for. */
function overviewSlide(source: SlideSource, scene: Scene): () => DrawnSlide {
  const { snapshot, ink } = source;
  const { header, personas } = snapshot;
  const who = header.persona.trim() === '' ? personas.map(({ name }) => name).join(', ') : header.persona;
  const facts = [ink.words.say(STATE_WORDS[header.state]), who]
    .filter((text) => text.trim() !== '')
    .join(' · ');
  const [ground] = scene.parts;
  const map = ground?.bounds ?? { x: 0, y: 0, width: scene.width, height: scene.height };
  const fit = Math.min(BODY.width / map.width, BODY.height / map.height, 1);
  const frame = {
    scale: fit * EMU_PER_POINT,
    x: (BODY.x - map.x * fit) * EMU_PER_POINT,
    y: (BODY.y - map.y * fit) * EMU_PER_POINT,
  };
  return slideMaker(source, { title: scene.title, facts }, (slide) => {
    for (const part of scene.parts) drawPart(slide, fit < SIGNS_FROM ? withoutSigns(part) : part, frame);
  });
}

/** A card as it is told from afar: its colour, edge and title; its marks stay in its description. */
function withoutSigns(part: ScenePart): ScenePart {
  if (part.kind !== 'card') return part;
  const title = part.items.findIndex(({ kind }) => kind === 'text');
  const lines = leadingBlock(part.items, title)?.length ?? 0;
  return { ...part, items: [...part.items.slice(0, 1), ...part.items.slice(title, title + lines)] };
}

/** What hurts most, in three columns; of longer lists as much as there is room for, and how much more there is. */
function summarySlide(source: SlideSource, title: string): () => DrawnSlide {
  const { snapshot, ink } = source;
  const apart = 32;
  const room = (BODY_UNITS.width - 2 * apart) / 3;
  return slideMaker(source, { title: ink.words.say('Summary'), facts: title }, (slide) => {
    for (const [column, list] of worstFindings(snapshot, ink).entries()) {
      const items = stack(summaryBlocks(ink, room, list), column * (room + apart), 0);
      slide.draft.shapes.push(drawItems(slide, items, bodyFrame()));
    }
  });
}

function summaryBlocks(ink: Ink, room: number, { name, findings, none }: WorstList): Block[] {
  const line = (text: string): Block => shortFinding(ink, room, { sign: null, text, facts: '' });
  const heading = headingBlock(ink, room, name);
  if (findings.length === 0) return [heading, line(none)];
  const first = findings.slice(0, MOST_SHOWN).map((finding) => shortFinding(ink, room, finding));
  const [shown = []] = divide([heading, ...first], BODY_UNITS.height - 30);
  const more = findings.length - (shown.length - 1);
  return more === 0 ? shown : [...shown, line(`+${ink.words.number(more)}`)];
}

/** What the signs mean; none for a map without any. */
function legendSlide(source: SlideSource, lens: ExportOptions['lens']): (() => DrawnSlide)[] {
  const { snapshot, ink } = source;
  const legend = drawLegend(snapshot, ink, lens, { x: 0, y: 0, width: BODY_UNITS.width });
  if (legend === null) return [];
  const fit = Math.min(1, BODY_UNITS.height / legend.bounds.height);
  return [
    slideMaker(source, { title: ink.words.say('Legend'), facts: '' }, (slide) => {
      drawPart(slide, legend, bodyFrame(fit));
    }),
  ];
}
