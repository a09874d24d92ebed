import type { Id } from '../journey/id.ts';
import type { Rect } from '../layout/rect.ts';
import type { Lens } from '../lenses/lens.ts';
import type { Theme } from '../marks/themes.ts';
import type { Words } from '../words/wordsOf.ts';

/** How wide a text is in units, in the font that pictures are drawn with. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/** Plain and bold. */
export type Weight = 400 | 600;

/** How a line is drawn; `dash` holds lengths of dashes and gaps in turn, and is empty for a solid line. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}

/** A rectangle, with round corners where `radius` is above 0. */
export interface BoxItem extends Rect {
  readonly kind: 'box';
  readonly radius: number;
  readonly fill: string | null;
  readonly stroke: Stroke | null;
  /** Of fill and stroke, 0 to 1. */
  readonly opacity: number;
}

export interface LineItem {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
}

/**
 * A shape: SVG path data with any of its commands, absolute or relative, made `scale` times larger and then moved by `x`, `y`.
 * The data of signs are the same string each time, so that a writer can keep what it makes of them.
 */
export interface PathItem {
  readonly kind: 'path';
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fill: string | null;
  /** Its width and dashes are those of the scene: not made larger. */
  readonly stroke: Stroke | null;
  /** Of fill and stroke, 0 to 1. */
  readonly opacity: number;
}

/** One line of words, already wrapped and aligned, without line breaks. */
export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  /** The left edge of the line, in whichever direction it runs. */
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  /** As measured. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  /** Which edge keeps its place in a program with other fonts. */
  readonly align: 'left' | 'centre' | 'right';
  /** Whether a line of the same paragraph goes on after it, divided at a space (`'space'`) or within a word (`'word'`). */
  readonly continues: 'space' | 'word' | null;
}

/** A picture that people attached, cropped to fill its place. What cannot be had is left out: a sign lies below it. */
export interface PictureItem extends Rect {
  readonly kind: 'picture';
  readonly radius: number;
  /** The id under which the server keeps the file. */
  readonly file: string;
  readonly alt: string;
  /** How much wider than high the file is, where that is known. */
  readonly ratio: number | null;
}

export type SceneItem = BoxItem | LineItem | PathItem | TextItem | PictureItem;

/**
 * `ground`: colours and lines without a meaning of their own. `heading`: title and facts. `stage`, `lane`: their headers.
 * `card`. `strip`: what a lane that draws itself shows in one stage. `curve`: the lines of the emotion lane, over all stages.
 * `link`: an arrow. `legend`: what signs and colours mean.
 */
export type ScenePartKind =
  | 'ground'
  | 'heading'
  | 'stage'
  | 'lane'
  | 'card'
  | 'strip'
  | 'curve'
  | 'link'
  | 'legend';

/** All that is drawn for one thing. */
export interface ScenePart {
  readonly kind: ScenePartKind;
  /** Names the record that it draws; `null` for what is of the journey as a whole. For a strip, its lane. */
  readonly id: Id | null;
  /** The stage that it lies in, or is. */
  readonly stage: Id | null;
  /** The lane that it lies in, or is. */
  readonly lane: Id | null;
  /** All of it in words, for those who do not see it; empty for what is only decoration. */
  readonly label: string;
  /** Around all its items. */
  readonly bounds: Rect;
  /** In the order in which they are painted. */
  readonly items: readonly SceneItem[];
}

/** Where a stage or lane lies: a column from its header down, or a row from its label on. */
export interface SceneBand extends Rect {
  readonly id: Id;
  readonly name: string;
  /** The stage that it is a part of. */
  readonly parent: Id | null;
}

/**
 * A journey as it is painted: nothing is left to be measured or placed, so that all formats look alike. In logical units,
 * pixels at 100 %, from the upper left corner.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the picture shows, in a sentence or two. */
  readonly description: string;
  /** A BCP 47 tag, of the words that are not people's own. */
  readonly language: string;
  readonly theme: Theme;
  /** The colour behind everything, or `null` for none. */
  readonly background: string | null;
  /** The cells: below the headers of stages, right of the labels of lanes. */
  readonly cells: Rect;
  /** In order, each followed by its parts; one that shows only its parts has a width of 0. */
  readonly stages: readonly SceneBand[];
  readonly lanes: readonly SceneBand[];
  /**
   * In the order in which they are painted, which but for the arrows is also that in which one reads: ground, heading, lanes,
   * arrows, then each stage with its cards and strips, what stands on arrows, legend. The headers of stages and lanes lie outside `cells`, all else of the map within.
   */
  readonly parts: readonly ScenePart[];
}

/** How a journey is drawn. */
export interface SceneOptions {
  readonly lens: Lens | null;
  readonly theme: Theme;
  readonly measure: Measure;
  readonly words: Words;
  /** Nothing is painted behind the cards. */
  readonly isTransparent?: boolean;
  /** How wide heading and legend are at most, in units; without it, as wide as the map. */
  readonly wordsWidth?: number;
  /** What is not wanted, such as the legend. */
  readonly without?: readonly ('heading' | 'legend')[];
}
