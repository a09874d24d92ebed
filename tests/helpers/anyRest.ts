import { attachmentShape, PICTURE_TYPES } from '../../shared/journey/attachment.ts';
import type { JourneyContent } from '../../shared/journey/content.ts';
import { EFFORTS } from '../../shared/journey/effort.ts';
import { EVIDENCE_SOURCES, evidenceShape, SCORE_SCALES } from '../../shared/journey/evidence.ts';
import { EVIDENCE_GRADES } from '../../shared/journey/needAtRisk.ts';
import type { Id } from '../../shared/journey/id.ts';
import { LINK_KINDS, linkShape } from '../../shared/journey/link.ts';
import { must } from '../../shared/journey/must.ts';
import { opportunityShape } from '../../shared/journey/opportunity.ts';
import { ordersBetween } from '../../shared/journey/order.ts';
import { personaShape } from '../../shared/journey/persona.ts';
import { makeRecord } from '../../shared/journey/record.ts';
import { teamNeedShape } from '../../shared/journey/teamNeed.ts';

/** What was drawn for something that hangs on a subject: which one, words, a day, a number, and a pick. */
interface DrawnHanging {
  readonly subject: number;
  readonly words: string;
  readonly day: string | null;
  readonly whole: number | null;
  readonly pick: number;
}

interface DrawnRest {
  readonly evidence: readonly DrawnHanging[];
  readonly opportunities: readonly DrawnHanging[];
  readonly attachments: readonly DrawnHanging[];
  readonly links: readonly (readonly [from: number, to: number, label: string])[];
  readonly teamNeeds: readonly (readonly [name: string, isRetired: boolean])[];
  readonly personas: readonly (readonly [name: string, quote: string])[];
}

/** For property tests: a journey with evidence, opportunities, pictures, links, needs of its own and personas added to it. */
export function withRest(content: JourneyContent, drawn: DrawnRest): JourneyContent {
  const cards = content.cards.map(({ id }) => id);
  const subjects = [...content.stages.map(({ id }) => id), ...cards];
  const spokenOf = [...subjects, ...[...content.needsAtRisk, ...content.painPoints].map(({ id }) => id)];
  const pains = content.painPoints.map(({ id }) => id);
  return {
    ...content,
    evidence: bySubject(spokenOf, inOrder(drawn.evidence), 'evidence').map(({ drawn: one, ...at }) =>
      makeRecord(evidenceShape, at.id, {
        ...at,
        quote: one.words,
        heardOn: one.day,
        score: one.whole === null || one.pick % 4 !== 0 ? one.whole : one.whole * -9.5,
        sample: one.whole,
        persona: among([null, 'persona-0'], one.pick),
        grade: among(EVIDENCE_GRADES, one.pick),
        source: among(EVIDENCE_SOURCES, one.pick),
        scale: among([...SCORE_SCALES, null], one.pick),
        link: one.pick % 2 === 0 ? 'https://example.org/heard?at=1' : null,
      }),
    ),
    opportunities: bySubject(subjects, inOrder(drawn.opportunities), 'opportunity').map(
      ({ drawn: one, ...at }) =>
        makeRecord(opportunityShape, at.id, {
          ...at,
          title: one.words,
          description: one.pick % 2 === 0 ? one.words : '',
          importance: one.whole,
          satisfaction: among([null, 0, 2.5, 10], one.pick),
          effort: among([...EFFORTS, null], one.pick),
          painPoints: pains.slice(0, one.pick % 3),
          needs: among([[], ['time'], ['own-0', 'time']], one.pick),
        }),
    ),
    attachments: bySubject(cards, inOrder(drawn.attachments), 'picture').map(({ drawn: one, ...at }) =>
      makeRecord(attachmentShape, at.id, {
        ...at,
        file: `file-${one.pick}`,
        alt: one.words,
        type: among(PICTURE_TYPES, one.pick),
        width: one.whole,
        height: one.whole === null ? null : one.whole * 2,
      }),
    ),
    links: drawn.links.flatMap(([from, to, label], index) => {
      const ends = { from: cards[from % cards.length], to: cards[to % cards.length] };
      if (ends.from === undefined || ends.to === undefined || ends.from === ends.to) return [];
      return [
        makeRecord(linkShape, `link-${index}`, {
          from: ends.from,
          to: ends.to,
          label,
          kind: among(LINK_KINDS, from),
        }),
      ];
    }),
    teamNeeds: inOrder(drawn.teamNeeds).map(({ drawn: [name, isRetired], order }, index) =>
      makeRecord(teamNeedShape, `own-${index}`, {
        name,
        isRetired,
        asks: isRetired ? '' : name,
        colour: isRetired ? 'green' : 'purple',
        order,
      }),
    ),
    personas: inOrder(drawn.personas).map(({ drawn: [name, quote], order }, index) =>
      makeRecord(personaShape, `persona-${index}`, {
        name,
        quote,
        goals: index === 0 ? '' : quote,
        colour: index === 0 ? 'blue' : 'teal',
        needs: ['own-0', 'time'],
        order,
      }),
    ),
  };
}

interface Ordered<T> {
  readonly drawn: T;
  readonly order: string;
}

function inOrder<T>(list: readonly T[]): Ordered<T>[] {
  const orders = ordersBetween(null, null, list.length);
  return list.map((drawn, index) => ({ drawn, order: must(orders[index]) }));
}

/** In the order in which a journey lists them: subject by subject. */
function bySubject(
  subjects: readonly Id[],
  list: readonly Ordered<DrawnHanging>[],
  name: string,
): (Ordered<DrawnHanging> & { readonly id: Id; readonly subject: Id })[] {
  if (subjects.length === 0) return [];
  const hung = list.map((one, index) => ({
    ...one,
    id: `${name}-${index}`,
    subject: must(subjects[one.drawn.subject % subjects.length]),
  }));
  return subjects.flatMap((id) => hung.filter(({ subject }) => subject === id));
}

function among<const T>(options: readonly T[], pick: number): T {
  return options[pick % options.length] as T;
}
