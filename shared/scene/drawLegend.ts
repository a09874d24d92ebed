import type { JourneySnapshot } from '../journey/snapshot.ts';
import type { Lens } from '../lenses/lens.ts';
import type { Ink } from './ink.ts';
import { textLines } from './items.ts';
import { entryWidth, LEGEND_LETTERS, legendSections, type LegendEntry } from './legendEntries.ts';
import type { SceneItem, ScenePart } from './scene.ts';
import { wrapText } from './wrapText.ts';

const NAME = { size: 12, weight: 600, lineHeight: 16 } as const;
const ROW = 26;
const NAME_ROOM = 148;
const STEP = 20;

/** Draws what signs and colours mean, below the map; `null` where there is nothing to explain. */
export function drawLegend(
  snapshot: JourneySnapshot,
  ink: Ink,
  lens: Lens | null,
  place: { readonly x: number; readonly y: number; readonly width: number },
): ScenePart | null {
  const { colours, measure, words } = ink;
  const sections = legendSections(snapshot, ink, lens);
  if (sections.length === 0) return null;
  const items: SceneItem[] = [];
  const said: string[] = [];
  let { y } = place;
  for (const { name, explains, entries } of sections) {
    const room = place.width - NAME_ROOM;
    const lines = wrapText(name, NAME_ROOM - 12, { ...NAME, measure });
    items.push(
      ...textLines(lines, {
        ...NAME,
        x: place.x,
        room: NAME_ROOM - 12,
        baseline: y + 13,
        colour: colours.text,
      }),
    );
    let top = y;
    if (explains !== '') {
      const told = wrapText(explains, room, { ...LEGEND_LETTERS, measure });
      const look = { ...LEGEND_LETTERS, x: place.x + NAME_ROOM, room, colour: colours.quiet };
      items.push(...textLines(told, { ...look, baseline: top + 13 }));
      top += told.length * LEGEND_LETTERS.lineHeight + 6;
    }
    top = drawEntries(items, ink, entries, { x: place.x + NAME_ROOM, y: top, width: room });
    y = Math.max(top, y + lines.length * NAME.lineHeight) + 8;
    said.push(`${name}: ${`${explains} ${entries.map(({ text }) => text).join(', ')}`.trim()}`);
  }
  const bounds = { ...place, height: y - place.y };
  const label = `${words.say('Legend')}. ${said.join('. ')}`;
  return { kind: 'legend', id: null, stage: null, lane: null, label, bounds, items };
}

/** One beside the other in as many rows as they need; answers where the last one ends. */
function drawEntries(
  items: SceneItem[],
  ink: Ink,
  entries: readonly LegendEntry[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): number {
  const { colours, measure } = ink;
  let [left, top] = [x, y];
  let height = 0;
  for (const entry of entries) {
    const wanted = entryWidth(ink, entry);
    if (left > x && left + wanted > x + width) {
      left = x;
      top += height;
      height = 0;
    }
    const lead = entry.width === 0 ? 0 : entry.width + 6;
    const room = width - lead;
    const lines = wrapText(entry.text, room, { ...LEGEND_LETTERS, measure });
    items.push(
      ...entry.draw(left, top),
      ...textLines(lines, {
        ...LEGEND_LETTERS,
        x: left + lead,
        room: Math.min(room, wanted - lead),
        baseline: top + 13,
        colour: colours.quiet,
      }),
    );
    height = Math.max(height, ROW + (lines.length - 1) * LEGEND_LETTERS.lineHeight);
    left += Math.min(wanted, width) + STEP;
  }
  return top + height;
}
