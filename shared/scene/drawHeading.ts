import type { JourneySnapshot } from '../journey/snapshot.ts';
import { STATE_WORDS } from '../marks/markNames.ts';
import { oneLine, widthOf, type Ink } from './ink.ts';
import { box, circle, strokeOf, textLines } from './items.ts';
import type { SceneItem, ScenePart } from './scene.ts';
import { nameOf } from './sceneLabels.ts';
import { wrapText } from './wrapText.ts';

const TITLE = { size: 24, weight: 600, lineHeight: 31 } as const;
const FACTS = { size: 13, weight: 400, lineHeight: 20 } as const;
const STATE = { size: 12, weight: 600 } as const;
/** Lines longer than this are hard to follow. */
const WIDEST_FACTS = 900;
const DOT = 5;

/** Draws what the journey is: its title, whether it is as-is or to-be, who walks it, to which goal and when. */
export function drawHeading(
  snapshot: JourneySnapshot,
  ink: Ink,
  x: number,
  y: number,
  width: number,
): ScenePart {
  const { colours, words, measure } = ink;
  const { header, personas } = snapshot;
  const title = titleOf(snapshot, ink);
  const lines = wrapText(title, width, { ...TITLE, measure });
  const items: SceneItem[] = textLines(lines, {
    ...TITLE,
    x,
    room: width,
    baseline: y + 24,
    colour: colours.text,
  });
  let top = y + lines.length * TITLE.lineHeight + 8;
  top = stateAndPersonas(items, snapshot, ink, x, top, width);
  const facts = [
    [personas.length === 0 ? words.say('Persona') : '', header.persona],
    [words.say('Goal'), header.goal],
    [words.say('Scenario'), header.scenario],
  ] as const;
  for (const [name, text] of facts) {
    if (text.trim() === '' || name === '') continue;
    const wrapped = wrapText(`${name}: ${text}`, Math.min(width, WIDEST_FACTS), { ...FACTS, measure });
    const room = Math.min(width, WIDEST_FACTS);
    items.push(...textLines(wrapped, { ...FACTS, x, room, baseline: top + 14, colour: colours.quiet }));
    top += wrapped.length * FACTS.lineHeight;
  }
  const bounds = { x, y, width, height: top - y };
  return { kind: 'heading', id: null, stage: null, lane: null, label: title, bounds, items };
}

/** The title of a journey, or that it has none. */
export function titleOf({ header }: JourneySnapshot, { words }: Pick<Ink, 'words'>): string {
  return header.title.trim() === ''
    ? words.say('Untitled journey')
    : header.title.replaceAll(/\s+/g, ' ').trim();
}

/** On one row or more; answers where the next begins. */
function stateAndPersonas(
  items: SceneItem[],
  { header, personas }: JourneySnapshot,
  ink: Ink,
  x: number,
  y: number,
  width: number,
): number {
  const { colours, words, measure } = ink;
  const state = words.say(STATE_WORDS[header.state]);
  const pill = { x, y, width: Math.ceil(widthOf(ink, state, STATE.size, STATE.weight)) + 18, height: 22 };
  items.push(
    box(
      { x: pill.x + 0.5, y: pill.y + 0.5, width: pill.width - 1, height: pill.height - 1 },
      { radius: 10.5, stroke: strokeOf(colours.outline, 1) },
    ),
    ...oneLine(ink, state, {
      ...STATE,
      x: pill.x,
      room: pill.width,
      baseline: y + 15.5,
      colour: colours.text,
      align: 'centre',
    }),
  );
  let [left, top] = [pill.x + pill.width + 14, y];
  for (const { name, colour } of personas) {
    const room = width - 4 * DOT;
    const [first, ...rest] = wrapText(nameOf(words, name), room, { ...FACTS, measure });
    if (first === undefined) continue;
    if (left + 3 * DOT + first.width > x + width) [left, top] = [x, top + 24];
    items.push(circle(left + DOT, top + 11, DOT, { fill: colours.stages[colour], stroke: null }));
    const lines = [first, ...rest];
    const look = { ...FACTS, x: left + 3 * DOT, room: first.width, colour: colours.text };
    items.push(...textLines(lines, { ...look, baseline: top + 15.5 }));
    top += rest.length * FACTS.lineHeight;
    left += 3 * DOT + first.width + 18;
  }
  return top + 30;
}
