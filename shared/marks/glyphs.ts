import type { CHANNELS } from '../journey/channel.ts';
import type { Emotion } from '../journey/emotion.ts';
import type { MomentState } from '../journey/momentOfTruth.ts';

/** A small drawing on a 16 × 16 grid as SVG path data, for the DOM and for `Path2D`: some of it filled, some stroked with round ends. */
export interface Glyph {
  readonly fill?: string;
  readonly stroke?: string;
}

/** The stroke width of every glyph, in grid units. */
export const GLYPH_STROKE = 1.5;

/** The seven needs; a need that is not here shows its letter. */
export const NEED_GLYPHS: Readonly<Record<string, Glyph>> = {
  friendliness: {
    fill: circle(4.9, 5.4, 1.25) + circle(11.1, 5.4, 1.25),
    stroke: 'M2.9 8.7C3.7 11.5 5.6 13 8 13s4.3-1.5 5.1-4.3',
  },
  empathy: {
    fill: 'M8 9.2C5.2 7.1 4 5.7 4 4.1A2.2 2.2 0 0 1 8 2.9a2.2 2.2 0 0 1 4 1.2c0 1.6-1.2 3-4 5.1Z',
    stroke: 'M1.4 9.4 3.6 9l4 3.9c.6.6 1.5.4 1.8-.2M14.6 9.4 12.4 9l-3.8 3.6M5 11.9 4.2 12.9M7.2 13.7l-.6.8',
  },
  fairness: {
    fill: 'M.9 8.6h5a2.5 2.5 0 0 1-5 0ZM10.1 8.6h5a2.5 2.5 0 0 1-5 0Z',
    stroke:
      'M8 2v11.6M5.2 13.8h5.6M2.6 4.2h10.8M3.4 4.4 1.6 8.4M3.4 4.4l1.8 4M12.6 4.4l-1.8 4M12.6 4.4l1.8 4',
  },
  control: {
    fill: circle(10.4, 4.6, 2.3) + circle(5.6, 11.4, 2.3),
    stroke: 'M1.8 4.6h12.4M1.8 11.4h12.4',
  },
  options: {
    stroke: 'M1.6 8h3.2l4.6-4.4h4.4M4.8 8l4.6 4.4h4.4M11.6 1.4l2.3 2.2-2.3 2.2M11.6 10.2l2.3 2.2-2.3 2.2',
  },
  information: {
    fill: `${circle(8, 3, 1.5)}M5.6 6.2h3.6v6h1.9v1.9H5v-1.9h1.9V8.1H5.6Z`,
  },
  time: { stroke: `${circle(8, 8, 6)}M8 4.4V8l2.6 1.8` },
};

/** The tile around a need's icon, on a grid of 18, with the icon at three quarters of its size in the middle. */
export const NEED_TILE =
  'M5 .7h8a4.3 4.3 0 0 1 4.3 4.3v8a4.3 4.3 0 0 1-4.3 4.3H5A4.3 4.3 0 0 1 .7 13V5A4.3 4.3 0 0 1 5 .7Z';

/** The lower half of {@link NEED_TILE}. */
export const NEED_TILE_HALF = 'M.7 9h16.6v4a4.3 4.3 0 0 1-4.3 4.3H5A4.3 4.3 0 0 1 .7 13Z';

/** One for each of `CHANNELS`. */
export const CHANNEL_GLYPHS: Readonly<Record<(typeof CHANNELS)[number]['id'], Glyph>> = {
  phone: {
    stroke:
      'M4 2.2h1.7c.3 0 .5.2.6.4l.9 2.3c.1.3 0 .6-.2.8l-1.1.9a8.4 8.4 0 0 0 3.5 3.5l.9-1.1c.2-.2.5-.3.8-.2l2.3.9c.2.1.4.3.4.6V12c0 1-.8 1.8-1.8 1.8C6.9 13.8 2.2 9.1 2.2 4 2.2 3 3 2.2 4 2.2Z',
  },
  ivr: {
    fill: [2.6, 6.2, 9.8, 13.4].flatMap((y) => [4.2, 8, 11.8].map((x) => circle(x, y, 1.15))).join(''),
  },
  web: { stroke: `${circle(8, 8, 6)}M2 8h12M8 2c3.3 3.6 3.3 8.4 0 12M8 2c-3.3 3.6-3.3 8.4 0 12` },
  'mobile-app': { stroke: `${box(4.2, 1.6, 7.6, 12.8, 1.6)}M7.2 11.9h1.6` },
  email: { stroke: `${box(1.8, 3.4, 12.4, 9.2, 1.4)}M2.4 4.6 8 8.9l5.6-4.3` },
  'live-chat': { stroke: `${bubble()}M5 5.7h6M5 8.3h3.8` },
  chatbot: {
    fill: circle(8, 2.2, 1.2) + circle(5.9, 9, 1.1) + circle(10.1, 9, 1.1),
    stroke: `${box(2.6, 5.2, 10.8, 8, 2.2)}M8 5V3M1 8.2v2M15 8.2v2`,
  },
  sms: { fill: circle(5, 7, 1) + circle(8, 7, 1) + circle(11, 7, 1), stroke: bubble() },
  social: {
    stroke: `${circle(4, 8, 2)}${circle(11.8, 3.8, 2)}${circle(11.8, 12.2, 2)}M5.8 7 10 4.8M5.8 9l4.2 2.2`,
  },
  'in-store': {
    stroke:
      'M2 6.2 3.4 2.4h9.2L14 6.2a2 1.9 0 0 1-4 0 2 1.9 0 0 1-4 0 2 1.9 0 0 1-4 0ZM3.1 8.3v5.3h9.8V8.3M6.5 13.4v-3.2h3v3.2',
  },
  'field-visit': {
    fill: circle(8, 6.4, 1.6),
    stroke: 'M8 14.4c-3-3.2-4.7-5.6-4.7-8a4.7 4.7 0 0 1 9.4 0c0 2.4-1.7 4.8-4.7 8Z',
  },
  post: {
    stroke:
      'M4.6 3.6h6.8a3 3 0 0 1 3 3v5H1.6v-5a3 3 0 0 1 3-3ZM7.6 11.6v-5a3 3 0 0 0-3-3M8 11.8v2.8M10.4 7.2h1.8',
  },
  kiosk: { fill: circle(8, 5.6, 1.4), stroke: `${box(3, 1.6, 10, 8, 1.2)}M8 9.8v4.2M4.8 14.2h6.4` },
};

/** A picture on a card. */
export const PICTURE_GLYPH: Glyph = {
  fill: circle(5.3, 5.9, 1.2),
  stroke: `${box(1.8, 2.8, 12.4, 10.4, 1.6)}M2.4 11.4 6 8.2l2.4 2 2.4-2.6 2.9 3`,
};

/** A channel of the team's own. */
export const OWN_CHANNEL_GLYPH: Glyph = {
  fill: circle(5.4, 5.4, 1.3),
  stroke:
    'M2.2 3.2a1 1 0 0 1 1-1h4.5a1 1 0 0 1 .7.3l5.1 5.1a1 1 0 0 1 0 1.4l-4.5 4.5a1 1 0 0 1-1.4 0L2.5 8.4a1 1 0 0 1-.3-.7Z',
};

const DIAMOND = 'M8 1.4 14.6 8 8 14.6 1.4 8Z';

/** A moment of truth: whole and sure when it is made, half full when mixed, split by a crack when broken. */
export const MOMENT_GLYPHS: Readonly<Record<MomentState, Glyph>> = {
  made: { stroke: `${DIAMOND}M5.3 8.1l1.9 1.9 3.5-3.7` },
  mixed: { fill: 'M1.4 8h13.2L8 14.6Z', stroke: DIAMOND },
  broken: {
    fill: 'M7 1 5.4 5.4 8 7.8 5.2 10.4 6.4 14.6 0 8ZM9 1.4 7.6 5.2 10.4 7.8 7.4 10.6 8.6 15 15.8 8Z',
  },
};

/** A diamond alone: an offer to mark a moment of truth, or a heading. */
export const DIAMOND_OUTLINE_GLYPH: Glyph = { stroke: DIAMOND };

/** A pain point's bolt. */
export const BOLT_GLYPH: Glyph = { fill: 'M9.6 .8 3 9.2h4L6 15.2l7-9H8.6Z' };

/** Severity as four rising bars beside the bolt; the first `severity` of them are full. On a grid 13 wide, 16 high. */
export const SEVERITY_BARS: readonly {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}[] = [
  { x: 0, y: 10, width: 2.4, height: 4.5 },
  { x: 3.4, y: 7.5, width: 2.4, height: 7 },
  { x: 6.8, y: 5, width: 2.4, height: 9.5 },
  { x: 10.2, y: 2.5, width: 2.4, height: 12 },
];

const FACE = circle(8, 8, 6.4);
const EYES = circle(5.6, 6.3, 1.05) + circle(10.4, 6.3, 1.05);

/** Faces: the mouth tells one from the other, and the extremes open it. */
export const EMOTION_GLYPHS: Readonly<Record<Emotion, Glyph>> = {
  [-2]: {
    fill: `${circle(5.4, 7, 1.05)}${circle(10.6, 7, 1.05)}M4.8 12.3a3.3 3.3 0 0 1 6.4 0Z`,
    stroke: `${FACE}M3.9 4.3l2.5 1.1M12.1 4.3 9.6 5.4`,
  },
  [-1]: { fill: EYES, stroke: `${FACE}M5.3 11.3c1.3-1.6 4.1-1.6 5.4 0` },
  [0]: { fill: EYES, stroke: `${FACE}M5.5 10.3h5` },
  [1]: { fill: EYES, stroke: `${FACE}M5.3 9.5c1.3 1.8 4.1 1.8 5.4 0` },
  [2]: { fill: `${EYES}M4.4 8.6h7.2a3.6 3.6 0 0 1-7.2 0Z`, stroke: FACE },
};

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function box(x: number, y: number, width: number, height: number, r: number): string {
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}Z`;
}

function bubble(): string {
  return 'M3.6 2.6h8.8A1.6 1.6 0 0 1 14 4.2v5.6a1.6 1.6 0 0 1-1.6 1.6H7.6L4.6 14v-2.6h-1A1.6 1.6 0 0 1 2 9.8V4.2a1.6 1.6 0 0 1 1.6-1.6Z';
}
