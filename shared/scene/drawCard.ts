import type { Attachment } from '../journey/attachment.ts';
import type { Card } from '../journey/card.ts';
import { marksOf, type JourneySnapshot, type Marks } from '../journey/snapshot.ts';
import type { Rect } from '../layout/rect.ts';
import type { LensReading } from '../lenses/lensReading.ts';
import { PICTURE_GLYPH } from '../marks/glyphs.ts';
import { GROUP_PATH } from '../marks/holdPaths.ts';
import { lookColours, lookOf } from '../marks/looks.ts';
import type { MarkColours } from '../marks/markColours.ts';
import { drawTag, TAG_HEIGHT, tagWidth } from './drawTag.ts';
import { oneLine, type Ink } from './ink.ts';
import { box, glyph, path, strokeOf, textLines } from './items.ts';
import { channelItems, emotionItems, momentItems, needItems, painItems } from './markItems.ts';
import { INSET, markRowY, SMALL, TITLE, type CardPlan, type PlacedMark } from './planCard.ts';
import type { SceneItem, ScenePart } from './scene.ts';
import { cardLabel } from './sceneLabels.ts';

const RADIUS = 8;
const PICTURE = 36;
/** How far a tag reaches over the left edge of its card. */
const TAG_ASIDE = 6;
/** How far a diamond or a tag reaches over the edge of its card. */
const OVERHANG = 12;
/** The hatched strip of what is broken: it is told from what is not without colours. */
const HATCH_WIDTH = 7;
const HATCH_STEP = 7;

/** Draws a card with everything on it. */
export function drawCard(
  snapshot: JourneySnapshot,
  ink: Ink,
  {
    card,
    rect,
    plan,
    reading,
  }: {
    readonly card: Card;
    readonly rect: Rect;
    readonly plan: CardPlan;
    readonly reading: LensReading | null;
  },
): ScenePart {
  const marks = marksOf(snapshot, card.id);
  const look = lookOf(reading, marks.momentOfTruth?.state === 'broken');
  const own: Ink = look === 'plain' ? ink : { ...ink, colours: lookColours(ink.colours, look) };
  const items = [
    ...groundItems(own.colours, card, rect, marks, look === 'plain'),
    ...wordItems(own, card, rect, plan, marks),
    ...plan.marks.flatMap((mark) => markItems(own, mark, rect, plan)),
  ];
  const state = marks.momentOfTruth?.state;
  if (state !== undefined)
    items.push(...momentItems(own.colours, state, rect.x + rect.width - 14, rect.y - 10, 1.5));
  if (reading !== null && reading.mark !== '')
    items.push(...drawTag(own, reading.mark, rect.x - TAG_ASIDE, rect.y - TAG_HEIGHT / 2));
  return {
    kind: 'card',
    id: card.id,
    stage: card.place.stage,
    lane: card.place.lane,
    label: cardLabel(ink, snapshot, card.id),
    bounds: {
      x: rect.x - TAG_ASIDE,
      y: rect.y - OVERHANG,
      width: rect.width + TAG_ASIDE + OVERHANG,
      height: rect.height + OVERHANG + 1,
    },
    items,
  };
}

/** Where a card's diamond and tag stand out of it: other words keep clear of them. */
export function standingOut(ink: Ink, rect: Rect, isMoment: boolean, mark: string): Rect[] {
  const places: Rect[] = [];
  if (isMoment) places.push({ x: rect.x + rect.width - 15, y: rect.y - 11, width: 27, height: 27 });
  if (mark !== '')
    places.push({
      x: rect.x - TAG_ASIDE,
      y: rect.y - TAG_HEIGHT / 2,
      width: tagWidth(ink, mark),
      height: TAG_HEIGHT,
    });
  return places;
}

function groundItems(
  colours: MarkColours,
  card: Card,
  rect: Rect,
  { momentOfTruth }: Marks,
  isPlain: boolean,
): SceneItem[] {
  const isNote = card.kind === 'note';
  const isBroken = momentOfTruth?.state === 'broken';
  const edge = isBroken
    ? colours.danger
    : momentOfTruth === null
      ? edgeOf(colours, isNote, isPlain)
      : colours.text;
  const width = momentOfTruth === null ? 1 : 2;
  const inner = {
    x: rect.x + width / 2,
    y: rect.y + width / 2,
    width: rect.width - width,
    height: rect.height - width,
  };
  const fill = isNote && !isBroken ? colours.note : colours.surface;
  const items: SceneItem[] = [
    box(inner, { radius: RADIUS - width / 2, fill, stroke: strokeOf(edge, width) }),
  ];
  if (isBroken) items.push(path(hatch(rect), { stroke: strokeOf(edge, 1.6) }));
  return items;
}

function edgeOf(colours: MarkColours, isNote: boolean, isPlain: boolean): string {
  return isNote && isPlain ? blend(colours.stages.amber, colours.canvas, 0.22) : colours.hairline;
}

/** A share of one `#rrggbb` colour over another. */
function blend(over: string, under: string, share: number): string {
  const channel = (at: number): string => {
    const [a, b] = [over, under].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** Slanted lines along the right edge, clear of the corners. */
function hatch({ x, y, width, height }: Rect): string {
  const right = x + width - 2;
  const lines: string[] = [];
  for (let top = y + RADIUS; top + HATCH_WIDTH <= y + height - RADIUS; top += HATCH_STEP)
    lines.push(`M${right - HATCH_WIDTH} ${top + HATCH_WIDTH}L${right} ${top}`);
  return lines.join('');
}

function wordItems(ink: Ink, card: Card, rect: Rect, plan: CardPlan, { attachments }: Marks): SceneItem[] {
  const { colours } = ink;
  const items: SceneItem[] = [];
  const x = rect.x + plan.titleX;
  if (card.channel !== null && card.kind === 'touchpoint')
    items.push(...channelItems(colours, card.channel, rect.x + INSET, rect.y + 11));
  const colour = plan.isUntitled ? colours.quiet : colours.text;
  const room = plan.titleRoom;
  items.push(...textLines(plan.lines, { ...TITLE, x, room, baseline: rect.y + 24, colour }));
  const below = rect.y + 24 + plan.lines.length * TITLE.lineHeight - 3;
  items.push(...textLines(plan.channelLines, { ...SMALL, x, room, baseline: below, colour: colours.quiet }));
  const [picture] = attachments;
  if (picture !== undefined) {
    const place = {
      x: rect.x + rect.width - INSET - PICTURE,
      y: rect.y + INSET,
      width: PICTURE,
      height: PICTURE,
    };
    items.push(
      box(place, { radius: 4, fill: colours.canvas, stroke: strokeOf(colours.hairline, 1) }),
      ...glyph(PICTURE_GLYPH, { x: place.x + 10, y: place.y + 10, colour: colours.quiet }),
      { kind: 'picture', ...place, radius: 4, file: picture.file, alt: picture.alt, ratio: ratioOf(picture) },
    );
  }
  return items;
}

function ratioOf({ width, height }: Attachment): number | null {
  return width === null || height === null ? null : width / height;
}

function markItems(ink: Ink, mark: PlacedMark, rect: Rect, plan: CardPlan): SceneItem[] {
  const x = rect.x + mark.x;
  const y = rect.y + markRowY(plan, rect.height, mark.row);
  switch (mark.kind) {
    case 'need':
      return needItems(ink, ink.book.needOf(mark.need), mark.level, x, y - 1);
    case 'pain':
      return painItems(ink.colours, mark.severity, x, y);
    case 'emotion':
      return emotionItems(ink.colours, mark.emotion, x, y);
    case 'group':
      return glyph({ stroke: GROUP_PATH }, { x, y, colour: ink.colours.quiet });
    case 'words':
      return oneLine(ink, mark.text, { ...SMALL, x, room: 0, baseline: y + 12, colour: ink.colours.quiet });
  }
}
