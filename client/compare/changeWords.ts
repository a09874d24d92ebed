import { compareFields, type FieldChange } from '../../shared/comparison/compareFields.ts';
import type { LinkChange } from '../../shared/comparison/compareJourneys.ts';
import type { MarkChange } from '../../shared/comparison/compareMarks.ts';
import { channelLabel } from '../../shared/journey/channel.ts';
import type { Emotion } from '../../shared/journey/emotion.ts';
import type { LinkKind } from '../../shared/journey/link.ts';
import type { Owner } from '../../shared/journey/owner.ts';
import type { NeedBook } from '../../shared/needs/needBook.ts';
import {
  EMOTION_WORDS,
  LINK_WORDS,
  MOMENT_WORDS,
  RISK_WORDS,
  SEVERITY_WORDS,
} from '../../shared/marks/markNames.ts';
import { needLabel } from '../marks/markWords.ts';
import { formatDay, inSentence, say } from '../words/say.ts';
import { words } from '../words/words.ts';

/** How the fields that a person would miss are called, and how their values are said; the others only change how things look. */
const FIELDS: Readonly<
  Record<string, { readonly label: string; readonly said?: (value: unknown) => string }>
> = {
  name: { label: words('Name') },
  title: { label: words('Title') },
  kind: {
    label: words('Kind'),
    said: (kind) => (kind === 'note' ? say('Note') : say('Touchpoint')),
  },
  channel: { label: words('Channel'), said: (channel) => say(channelLabel(channel as string)) },
  emotion: { label: words('Emotion'), said: (emotion) => say(EMOTION_WORDS[emotion as Emotion]) },
  tags: { label: words('Tags'), said: (tags) => (tags as readonly string[]).join(', ') },
  owner: { label: words('Owner'), said: (owner) => (owner as Owner).name },
  reviewOn: { label: words('Review on'), said: (day) => formatDay(day as string) },
  teamRating: { label: words('Rating of the team') },
  customerRating: { label: words('Rating of customers') },
  persona: { label: words('Persona') },
  goal: { label: words('Goal') },
  scenario: { label: words('Scenario') },
};

/** Fields of which it is enough to say that they changed. */
const LONG: Readonly<Record<string, string>> = {
  description: words('The description changed'),
  notes: words('The notes changed'),
  emotions: words('How personas feel changed'),
  parent: words('It became a part of another stage, or a stage of its own'),
};

/** Says what a field was and is; nothing about fields that only change how a thing looks. */
export function fieldWords({ field, before, after }: FieldChange): string[] {
  const long = LONG[field];
  if (long !== undefined) return [say(long)];
  const known = FIELDS[field];
  if (known === undefined) return [];
  const said = (value: unknown): string =>
    value === null || value === '' || (Array.isArray(value) && value.length === 0)
      ? say('nothing')
      : (known.said ?? String)(value);
  return [
    say('{field}: {before} → {after}', {
      field: say(known.label),
      before: said(before),
      after: said(after),
    }),
  ];
}

/** Says of what kind an arrow was and is, and what is written on it. */
export function linkWords({ before, after }: LinkChange): string[] {
  if (before === null || after === null) return [];
  return compareFields(before, after).flatMap(({ field, before: was, after: is }) =>
    field === 'kind' || field === 'label'
      ? [
          say('{field}: {before} → {after}', {
            field: field === 'kind' ? say('Kind') : say('Label'),
            before: linkValue(field, was),
            after: linkValue(field, is),
          }),
        ]
      : [],
  );
}

function linkValue(field: 'kind' | 'label', value: unknown): string {
  if (field === 'kind') return say(LINK_WORDS[value as LinkKind]);
  return value === '' ? say('nothing') : String(value);
}

/** Says what became of a mark. */
export function markChangeWords(change: MarkChange, book: NeedBook): string {
  const [name, before, after] = sidesOf(change, book);
  if (before === null) return say('{mark}, new: {after}', { mark: name, after: after ?? '' });
  if (after === null) return say('{mark}, gone: was {before}', { mark: name, before });
  return before === after
    ? say('{mark}: said otherwise', { mark: name })
    : say('{mark}: {before} → {after}', { mark: name, before, after });
}

function sidesOf(change: MarkChange, book: NeedBook): [string, string | null, string | null] {
  switch (change.kind) {
    case 'need': {
      const level = (mark: (typeof change)['before']): string | null =>
        mark === null ? null : inSentence(say(RISK_WORDS[mark.level]));
      const need = (change.after ?? change.before)?.need ?? '';
      return [needLabel(book.needOf(need)), level(change.before), level(change.after)];
    }
    case 'moment': {
      const state = (mark: (typeof change)['before']): string | null =>
        mark === null ? null : inSentence(say(MOMENT_WORDS[mark.state]));
      return [say('Moment of truth'), state(change.before), state(change.after)];
    }
    case 'pain': {
      const severity = (mark: (typeof change)['before']): string | null =>
        mark === null ? null : inSentence(say(SEVERITY_WORDS[mark.severity]));
      const title = titleOf(change.after ?? change.before);
      return [say('Pain point “{title}”', { title }), severity(change.before), severity(change.after)];
    }
    case 'opportunity': {
      const title = titleOf(change.after ?? change.before);
      const is = (mark: (typeof change)['before']): string | null =>
        mark === null ? null : say('worth doing');
      return [say('Opportunity “{title}”', { title }), is(change.before), is(change.after)];
    }
    case 'picture': {
      const alt = (mark: (typeof change)['before']): string | null =>
        mark === null ? null : mark.alt.trim() || say('without a description');
      return [say('Picture'), alt(change.before), alt(change.after)];
    }
    case 'evidence': {
      const quote = (mark: (typeof change)['before']): string | null =>
        mark === null ? null : mark.quote.trim() || say('nothing');
      return [say('Evidence'), quote(change.before), quote(change.after)];
    }
  }
}

function titleOf(mark: { readonly title: string } | null): string {
  return mark === null || mark.title.trim() === '' ? say('Untitled') : mark.title;
}
