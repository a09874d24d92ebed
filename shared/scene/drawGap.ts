import type { JourneySnapshot } from '../journey/snapshot.ts';
import { must } from '../journey/must.ts';
import { BAR_HEIGHT, CUSTOMERS_Y, DIFFERENCE_Y, gapStep, shareOf, TEAM_Y } from '../layout/gapShape.ts';
import { GAP } from '../layout/metrics.ts';
import type { Rect } from '../layout/rect.ts';
import { figure } from '../lenses/lensReading.ts';
import type { Scores } from '../scoring/readScores.ts';
import { oneLine, widthOf, type Ink } from './ink.ts';
import { box, strokeOf } from './items.ts';
import type { SceneItem } from './scene.ts';
import { nameOf } from './sceneLabels.ts';

const LETTERS = { size: 11, weight: 400 } as const;
const FIGURES = { size: 11, weight: 600 } as const;
const PILL = 18;

/** Draws what the team believes of one stage above what its customers say, and how far they are apart. */
export function drawGap(
  snapshot: JourneySnapshot,
  ink: Ink,
  { gaps }: Scores,
  column: number,
  rect: Rect,
): { readonly items: readonly SceneItem[]; readonly label: string } {
  const { words, colours } = ink;
  const found = gaps[column];
  const stage = nameOf(words, must(snapshot.stages[column]).name);
  if (found === undefined || found.rated.length === 0) return { items: [], label: '' };
  const { team, customers, gap, nobodyAsked } = found;
  const unasked = nobodyAsked > 0 ? words.say('Nobody asked') : '–';
  const items = [
    ...rating(ink, rect, TEAM_Y, { label: words.say('Team'), value: team, none: '–', colour: colours.quiet }),
    ...rating(ink, rect, CUSTOMERS_Y, {
      label: words.say('Customers'),
      value: customers,
      none: unasked,
      colour: colours.accent,
    }),
  ];
  const facts: string[] = [
    `${words.say('Team')} ${said(ink, team, '–')}`,
    `${words.say('Customers')} ${said(ink, customers, unasked)}`,
  ];
  let x = rect.x + GAP;
  const y = rect.y + DIFFERENCE_Y;
  if (gap !== null) {
    const text = words.say('Gap {gap}', { gap: figure(gap, true, words.number) });
    const { area, words: letters } = must(colours.heat[gapStep(gap)]);
    x += pill(items, ink, text, x, y, { fill: area, letters });
    facts.push(text);
  }
  if (gap !== null && nobodyAsked > 0) {
    const text = words.sayCount(nobodyAsked, '{count} not asked', '{count} not asked');
    pill(items, ink, text, x, y, { fill: null, letters: colours.text });
    facts.push(text);
  }
  return { items, label: words.say('Delivery gap in {stage}: {found}', { stage, found: facts.join(', ') }) };
}

function said(ink: Ink, value: number | null, none: string): string {
  return value === null ? none : ink.words.number(value);
}

function rating(
  ink: Ink,
  rect: Rect,
  top: number,
  {
    label,
    value,
    none,
    colour,
  }: {
    readonly label: string;
    readonly value: number | null;
    readonly none: string;
    readonly colour: string;
  },
): SceneItem[] {
  const { colours } = ink;
  const track = { x: rect.x + GAP, y: rect.y + top, width: rect.width - 2 * GAP, height: BAR_HEIGHT };
  const baseline = track.y - 4;
  const items: SceneItem[] = [
    ...oneLine(ink, label, { ...LETTERS, x: track.x, room: track.width, baseline, colour: colours.quiet }),
    ...oneLine(ink, said(ink, value, none), {
      ...FIGURES,
      x: track.x,
      room: track.width,
      baseline,
      colour: colours.text,
      align: 'right',
    }),
  ];
  if (value === null)
    items.push(box(track, { radius: BAR_HEIGHT / 2, stroke: strokeOf(colours.outline, 1, [3, 3]) }));
  else {
    items.push(box(track, { radius: BAR_HEIGHT / 2, fill: colours.hairline, opacity: 0.55 }));
    const width = track.width * shareOf(value);
    if (width > 0)
      items.push(box({ ...track, width }, { radius: Math.min(BAR_HEIGHT, width) / 2, fill: colour }));
  }
  return items;
}

/** Adds a few words on a shield; answers how much room they take. */
function pill(
  items: SceneItem[],
  ink: Ink,
  text: string,
  x: number,
  y: number,
  { fill, letters }: { readonly fill: string | null; readonly letters: string },
): number {
  const width = Math.ceil(widthOf(ink, text, FIGURES.size, FIGURES.weight)) + 14;
  const stroke = fill === null ? strokeOf(ink.colours.outline, 1) : null;
  items.push(
    box({ x, y, width, height: PILL }, { radius: PILL / 2, fill, stroke }),
    ...oneLine(ink, text, {
      ...FIGURES,
      x,
      room: width,
      baseline: y + 13,
      colour: letters,
      align: 'centre',
    }),
  );
  return width + 6;
}
