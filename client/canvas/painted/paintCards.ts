import { must } from '../../../shared/journey/must.ts';
import type { Marks } from '../../../shared/journey/snapshot.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../../shared/layout/metrics.ts';
import { cardMarks, MARKS_Y } from '../cards/cardMarks.ts';
import type { Look } from '../../../shared/marks/looks.ts';
import type { PaintCard } from './paintList.ts';
import type { Picture } from './paintBoard.ts';
import { needBookOf } from '../../../shared/needs/needBook.ts';
import { needPaint } from '../../../shared/marks/markColours.ts';
import { TAG_HEIGHT } from './sprites.ts';
import { cardLines } from '../cards/cardLines.ts';
import { PICTURE_SIZE, PICTURE_X, PICTURE_Y } from '../cards/picturePlace.ts';

/** From here on cards and marks are told apart; below, the journey is a heat map of its cells. */
export const TILES_FROM = 0.25;
/** From here on words are read. */
const WORDS_FROM = 0.45;

/** Paints the cards that show, one colour after the other: changing colours costs more than painting. */
export function paintCards(
  context: CanvasRenderingContext2D,
  picture: Picture,
  { cards, gaps }: { readonly cards: readonly PaintCard[]; readonly gaps: readonly PaintCard[] },
): void {
  const { view, palette } = picture;
  if (view.zoom < TILES_FROM) paintMoved(context, picture, cards);
  else {
    for (const [look, group] of byLook(cards)) {
      const seen = look === 'plain' ? picture : { ...picture, ...picture.looks(look) };
      paintGround(context, seen, group);
      if (view.zoom >= WORDS_FROM) paintWords(context, seen, group);
      else paintTiles(context, seen, group);
      paintMoments(context, seen, group);
      if (look !== 'plain') paintTags(context, seen, group);
    }
  }
  if (picture.selected.size > 0) {
    const width = 2 / view.zoom;
    context.strokeStyle = palette.accent;
    context.lineWidth = width;
    for (const { id, x, y } of cards) {
      if (picture.selected.has(id)) {
        context.strokeRect(x - width / 2, y - width / 2, CARD_WIDTH + width, CARD_HEIGHT + width);
      }
    }
  }
  for (const { x, y } of gaps) {
    context.fillStyle = palette.accentSoft;
    context.fillRect(x, y, CARD_WIDTH, CARD_HEIGHT);
    context.strokeStyle = palette.accent;
    context.lineWidth = 1.5 / view.zoom;
    context.strokeRect(x, y, CARD_WIDTH, CARD_HEIGHT);
  }
}

/** The cards in as many groups as there are looks: one without a lens. */
function byLook(cards: readonly PaintCard[]): ReadonlyMap<Look, readonly PaintCard[]> {
  const groups = new Map<Look, PaintCard[]>();
  for (const card of cards) {
    const group = groups.get(card.look);
    if (group === undefined) groups.set(card.look, [card]);
    else group.push(card);
  }
  return groups;
}

function paintGround(
  context: CanvasRenderingContext2D,
  { view, palette }: Picture,
  cards: readonly PaintCard[],
): void {
  const hair = 1 / view.zoom;
  context.fillStyle = palette.hairline;
  for (const { x, y } of cards) context.fillRect(x, y, CARD_WIDTH, CARD_HEIGHT);
  const inset = hair;
  for (const isNote of [false, true]) {
    context.fillStyle = isNote ? palette.note : palette.surface;
    for (const card of cards) {
      if (card.isNote === isNote) {
        context.fillRect(card.x + inset, card.y + inset, CARD_WIDTH - 2 * inset, CARD_HEIGHT - 2 * inset);
      }
    }
  }
}

/** A heavier edge and a diamond for a moment of truth, red when it is broken. */
function paintMoments(
  context: CanvasRenderingContext2D,
  picture: Picture,
  cards: readonly PaintCard[],
): void {
  const { view, palette, sprites } = picture;
  for (const moment of [1, 2] as const) {
    context.strokeStyle = moment === 2 ? palette.danger : palette.text;
    context.lineWidth = Math.max(2, 1.2 / view.zoom);
    for (const card of cards) {
      if (card.moment === moment) context.strokeRect(card.x + 1, card.y + 1, CARD_WIDTH - 2, CARD_HEIGHT - 2);
    }
  }
  const size = Math.max(27, 13 / view.zoom);
  for (const { x, y, moment, marks } of cards) {
    if (moment === 0) continue;
    const sprite = sprites.moment(must(marks.momentOfTruth).state);
    context.drawImage(sprite, x + CARD_WIDTH - size / 2 - 2, y - size / 2 + 2, size, size);
  }
}

/** How high a tag is at least, in pixels of the screen. */
const TAG_PIXELS = 13;

/** What the lens finds, in a few signs. */
function paintTags(
  context: CanvasRenderingContext2D,
  { view, sprites }: Picture,
  cards: readonly PaintCard[],
): void {
  const scale = Math.max(1, TAG_PIXELS / view.zoom / TAG_HEIGHT);
  const height = TAG_HEIGHT * scale;
  for (const { x, y, reading } of cards) {
    if (reading === null || reading.mark === '') continue;
    const { image, width } = sprites.tag(reading.mark);
    context.drawImage(image, x - 6, y - height / 2, width * scale, height);
  }
}

/** From too far for cards to be seen, those that somebody is carrying. */
function paintMoved(
  context: CanvasRenderingContext2D,
  { offsets, palette, view }: Picture,
  cards: readonly PaintCard[],
): void {
  if (offsets.size === 0) return;
  context.fillStyle = palette.surface;
  context.strokeStyle = palette.outline;
  context.lineWidth = 1 / view.zoom;
  for (const { id, x, y } of cards) {
    if (!offsets.has(id)) continue;
    context.fillRect(x, y, CARD_WIDTH, CARD_HEIGHT);
    context.strokeRect(x, y, CARD_WIDTH, CARD_HEIGHT);
  }
}

/** The middle view: lines for words, and each mark as a patch in its colour. */
function paintTiles(
  context: CanvasRenderingContext2D,
  { palette, shown }: Picture,
  cards: readonly PaintCard[],
): void {
  const book = needBookOf(shown.snapshot.teamNeeds);
  context.fillStyle = palette.outline;
  context.globalAlpha = 0.55;
  for (const { x, y, card, marks } of cards) {
    const length = card?.title.length ?? 0;
    const room = hasPicture(marks) ? 132 : 176;
    context.fillRect(x + 14, y + 16, Math.min(room, 20 + length * 6), 8);
    if (length > 26) context.fillRect(x + 14, y + 34, Math.min(150, (length - 26) * 6), 8);
  }
  context.globalAlpha = 0.25;
  for (const { x, y, marks } of cards) {
    if (hasPicture(marks)) context.fillRect(x + PICTURE_X, y + PICTURE_Y, PICTURE_SIZE, PICTURE_SIZE);
  }
  context.globalAlpha = 1;
  for (const { x, y, card, marks } of cards) {
    if (card === null) continue;
    let at = x + 14;
    for (const { need, level } of marks.needs.slice(0, 4)) {
      context.fillStyle = level >= 2 ? needPaint(palette, book.needOf(need)) : palette.outline;
      const height = level === 1 ? 6 : level === 2 ? 10 : 18;
      context.fillRect(at, y + 86 - height, 16, height);
      at += 21;
    }
  }
  for (const severe of [false, true]) {
    context.fillStyle = severe ? palette.danger : palette.outline;
    for (const { x, y, pain } of cards) {
      if (pain >= 0 && pain >= 3 === severe) context.fillRect(x + 120, y + 68, 8 + 4 * pain, 18);
    }
  }
  for (const { x, y, card } of cards) {
    if (card === null || card.emotion === null || card.emotion === 0) continue;
    context.fillStyle =
      card.emotion === -2 ? palette.danger : card.emotion === -1 ? palette.warn : palette.good;
    context.fillRect(x + 178, y + 68, 18, 18);
  }
}

/** The nearest of the far views: the same as the elements, in words and marks. */
function paintWords(
  context: CanvasRenderingContext2D,
  { palette, sprites, shown }: Picture,
  cards: readonly PaintCard[],
): void {
  const book = needBookOf(shown.snapshot.teamNeeds);
  context.textBaseline = 'alphabetic';
  context.font = `14px ${palette.font}`;
  context.fillStyle = palette.text;
  for (const { x, y, card, marks } of cards) {
    if (card === null) continue;
    const hasIcon = card.channel !== null && card.kind === 'touchpoint';
    const left = x + (hasIcon ? 37 : 13);
    const room = (hasIcon ? 159 : 183) - (hasPicture(marks) ? 44 : 0);
    const lines = cardLines(context, card, room);
    for (let line = 0; line < lines.length; line++)
      context.fillText(must(lines[line]), left, y + 24 + line * 19);
  }
  for (const { x, y, card, marks } of cards) {
    if (card === null) continue;
    if (card.channel !== null && card.kind === 'touchpoint') {
      context.drawImage(sprites.channel(card.channel), x + 12, y + 11, 16, 16);
    }
    if (hasPicture(marks)) {
      context.fillStyle = palette.hairline;
      context.fillRect(x + PICTURE_X, y + PICTURE_Y, PICTURE_SIZE, PICTURE_SIZE);
      context.drawImage(sprites.picture(), x + PICTURE_X + 10, y + PICTURE_Y + 10, 16, 16);
    }
    for (const mark of cardMarks(card, marks)) {
      if (mark.kind === 'need')
        context.drawImage(
          sprites.need(book.needOf(mark.need), mark.level),
          x + mark.x,
          y + MARKS_Y - 1,
          18,
          18,
        );
      else if (mark.kind === 'pain')
        context.drawImage(sprites.pain(mark.severity), x + mark.x, y + MARKS_Y, 27, 16);
      else if (mark.kind === 'emotion')
        context.drawImage(sprites.emotion(mark.emotion), x + mark.x, y + MARKS_Y, 16, 16);
    }
  }
}

function hasPicture({ attachments }: Marks): boolean {
  return attachments.length > 0;
}
