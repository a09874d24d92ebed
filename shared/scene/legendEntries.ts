import { channelLabel, CHANNELS } from '../journey/channel.ts';
import { EMOTIONS } from '../journey/emotion.ts';
import { LINK_KINDS } from '../journey/link.ts';
import { MOMENT_STATES } from '../journey/momentOfTruth.ts';
import { RISK_LEVELS } from '../journey/needAtRisk.ts';
import { SEVERITIES } from '../journey/painPoint.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import type { Lens } from '../lenses/lens.ts';
import { lensLegend } from '../lenses/lensLegend.ts';
import { must } from '../journey/must.ts';
import { GROUP_PATH } from '../marks/holdPaths.ts';
import { EMOTION_WORDS, LINK_WORDS, MOMENT_WORDS, RISK_WORDS, SEVERITY_WORDS } from '../marks/markNames.ts';
import { linkWords } from './drawLinks.ts';
import { widthOf, type Ink } from './ink.ts';
import { box, glyph, line, path, strokeOf } from './items.ts';
import {
  channelItems,
  emotionItems,
  momentItems,
  needItems,
  PAIN_WIDTH,
  painItems,
  SIGN,
  TILE,
  tileItems,
} from './markItems.ts';
import type { SceneItem } from './scene.ts';
import { needName } from './sceneLabels.ts';
import { shownSigns, type ShownSigns } from './shownSigns.ts';

/** One sign and what it means. */
export interface LegendEntry {
  readonly text: string;
  readonly width: number;
  /** Draws the sign into a row 18 high that begins at `x`, `y`. */
  readonly draw: (x: number, y: number) => readonly SceneItem[];
}

/** The signs of one kind; a section may also explain itself in words. */
export interface LegendSection {
  readonly name: string;
  readonly explains: string;
  readonly entries: readonly LegendEntry[];
}

/** What the signs that this journey shows mean, and the colours of the lens that it is seen through. */
export function legendSections(snapshot: JourneySnapshot, ink: Ink, lens: Lens | null): LegendSection[] {
  const { colours, words } = ink;
  const shown = shownSigns(snapshot);
  const kinds = new Set(shown.links.map(({ kind }) => kind));
  const sections: LegendSection[] = [
    ...(lens === null ? [] : [lensSection(ink, lens)]),
    {
      ...section(words.say('Needs at risk'), needEntries(ink, shown)),
      explains: shown.hasNeedFigures
        ? words.say('The sum of risk levels; what a persona cares about most counts double.')
        : '',
    },
    section(
      words.say('Pain points'),
      SEVERITIES.filter((severity) => shown.severities.has(severity)).map((severity) => ({
        text: words.say(SEVERITY_WORDS[severity]),
        width: PAIN_WIDTH,
        draw: (x, y) => painItems(colours, severity, x, y + 1),
      })),
    ),
    section(
      words.say('Moment of truth'),
      MOMENT_STATES.filter((state) => shown.moments.has(state)).map((state) => ({
        text: words.say(MOMENT_WORDS[state]),
        width: SIGN,
        draw: (x, y) => momentItems(colours, state, x, y + 1).slice(1),
      })),
    ),
    section(
      words.say('Emotion'),
      EMOTIONS.filter((emotion) => shown.emotions.has(emotion)).map((emotion) => ({
        text: words.say(EMOTION_WORDS[emotion]),
        width: SIGN,
        draw: (x, y) => emotionItems(colours, emotion, x, y + 1),
      })),
    ),
    section(words.say('Channel'), channelEntries(shown, ink)),
    section(
      words.say('Links'),
      LINK_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
        text: words.say(LINK_WORDS[kind]),
        width: 28,
        draw: (x, y) => linkSample(ink, kind, x, y + 9),
      })),
    ),
    ...(shown.cards.some(({ group }) => group !== null)
      ? [
          section(words.say('Cards'), [
            {
              text: words.say('Held together'),
              width: SIGN,
              draw: (x, y) => glyph({ stroke: GROUP_PATH }, { x, y: y + 1, colour: colours.quiet }),
            },
          ]),
        ]
      : []),
    section(words.say('Label'), longLabels(shown, ink)),
  ];
  return sections.filter(({ entries, explains }) => entries.length > 0 || explains !== '');
}

function section(name: string, entries: readonly LegendEntry[]): LegendSection {
  return { name, explains: '', entries };
}

function lensSection({ colours, words }: Ink, lens: Lens): LegendSection {
  const { label, explains, entries } = lensLegend(lens);
  return {
    name: `${words.say('Lens')}: ${words.say(label)}`,
    explains: words.say(explains),
    entries: entries.map(({ step, label: text }) => ({
      text: /\p{L}/u.test(text) ? words.say(text) : text,
      width: TILE,
      draw: (x, y) => [
        box(
          { x: x + 0.5, y: y + 0.5, width: TILE - 1, height: TILE - 1 },
          { radius: 4, fill: must(colours.heat[step]).area, stroke: strokeOf(colours.outline, 1) },
        ),
      ],
    })),
  };
}

function needEntries(ink: Ink, { needs, levels }: ShownSigns): LegendEntry[] {
  const { words, book, colours } = ink;
  return [
    ...[...needs].toSorted(book.byCatalogue).map((id): LegendEntry => {
      const need = book.needOf(id);
      return {
        text: needName(words, need),
        width: TILE,
        draw: (x, y) => needItems(ink, need, 0, x, y),
      };
    }),
    ...RISK_LEVELS.filter((level) => levels.has(level)).map((level): LegendEntry => ({
      text: words.say(RISK_WORDS[level]),
      width: TILE,
      draw: (x, y) => tileItems(colours.quiet, level, x, y),
    })),
  ];
}

function channelEntries({ cards }: ShownSigns, { words, colours }: Ink): LegendEntry[] {
  const used = new Set(cards.flatMap(({ kind, channel }) => (kind === 'touchpoint' ? channel : null) ?? []));
  return CHANNELS.filter(({ id }) => used.has(id)).map(({ id }) => ({
    text: words.say(channelLabel(id)),
    width: SIGN,
    draw: (x, y) => channelItems(colours, id, x, y + 1),
  }));
}

function linkSample({ colours }: Ink, kind: (typeof LINK_KINDS)[number], x: number, y: number): SceneItem[] {
  const end = x + 22;
  const dash = { path: [], branch: [7, 4], loop: [0.1, 4], 'hand-off': [] }[kind];
  const head = path(`M${end + 6} ${y}L${end} ${y + 3.5}L${end} ${y - 3.5}Z`, { fill: colours.quiet });
  if (kind !== 'hand-off') {
    const stroke = {
      colour: colours.quiet,
      width: 1.6,
      dash,
      cap: kind === 'loop' ? 'round' : 'butt',
    } as const;
    return [line(x, y, end + 1, y, stroke), head];
  }
  const rail = strokeOf(colours.quiet, 1.4);
  return [line(x, y - 1.8, end + 1, y - 1.8, rail), line(x, y + 1.8, end + 1, y + 1.8, rail), head];
}

/** What stands on arrows and has no room there, each once. */
function longLabels({ links }: ShownSigns, ink: Ink): LegendEntry[] {
  const texts = links
    .map((link) => linkWords(ink, link))
    .filter(({ shown, whole }) => shown.endsWith('…') && !whole.endsWith(shown))
    .map(({ shown, whole }) => `${shown} ${whole}`);
  return [...new Set(texts)].map((text) => ({ text, width: 0, draw: () => [] }));
}

/** How wide the words of an entry are. */
export const LEGEND_LETTERS = { size: 12, weight: 400, lineHeight: 16 } as const;

/** How wide an entry is on one line. */
export function entryWidth(ink: Ink, { text, width }: LegendEntry): number {
  return width + 6 + widthOf(ink, text, LEGEND_LETTERS.size);
}
