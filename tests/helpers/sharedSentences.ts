import { JOURNEY_PARTS } from '../../shared/formats/losses/journeyParts.ts';
import { CHANNELS } from '../../shared/journey/channel.ts';
import { LENS_KINDS } from '../../shared/lenses/lens.ts';
import { lensLegend } from '../../shared/lenses/lensLegend.ts';
import * as details from '../../shared/marks/detailNames.ts';
import * as names from '../../shared/marks/markNames.ts';
import { CATALOGUES } from '../../shared/needs/catalogues.ts';
import { questionsOf } from '../../shared/needs/needQuestions.ts';
import { TEMPLATES } from '../../shared/templates/templateCatalogue.ts';

/** What is said of the data that `shared` brings along: needs, channels, templates, lenses, marks. */
export function sharedSentences(): readonly string[] {
  const legends = LENS_KINDS.flatMap((kind) => [
    lensLegend({ kind, need: null }),
    lensLegend({ kind, need: 'time' }),
  ]);
  return [
    ...CATALOGUES.flatMap(({ label, needs }) => [
      label,
      ...needs.flatMap((need) => [need.label, need.asks, ...(questionsOf(need.id) ?? [])]),
    ]),
    ...Object.values({ ...names, ...details }).flatMap((table) =>
      Object.values(table).map((name) => (typeof name === 'string' ? name : name.label)),
    ),
    ...CHANNELS.map(({ label }) => label),
    ...TEMPLATES.flatMap(({ label, teaches }) => [label, teaches]),
    ...legends.flatMap(({ label, explains, entries }) => [
      label,
      explains,
      ...entries.map((entry) => entry.label).filter((text) => /\p{L}/u.test(text)),
    ]),
  ];
}

/** What is said of amounts of it, in the form for many. */
export function sharedCounts(): readonly string[] {
  return Object.values(JOURNEY_PARTS).map(({ many }) => `{count} ${many}`);
}
