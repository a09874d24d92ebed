import type { JourneyContent } from '../../journey/content.ts';
import type { Emotion } from '../../journey/emotion.ts';
import type { Evidence } from '../../journey/evidence.ts';
import type { Id } from '../../journey/id.ts';
import { byOrder, type OrderKey } from '../../journey/order.ts';
import { ENTRY_FIELDS, type CsvColumn } from './csvColumns.ts';
import { partsOf, writeEntries } from './entries.ts';

/** The cells of what is marked on a stage or card. */
export type MarkCells = Partial<Record<CsvColumn, string>>;

/** Gathers once what is marked on the stages and cards of a journey, and writes it subject by subject. */
export function markCells(content: JourneyContent): (subject: Id) => MarkCells {
  const on = {
    needs: bySubject(content.needsAtRisk),
    moments: bySubject(content.momentsOfTruth),
    pains: bySubject(inOrder(content.painPoints)),
    evidence: bySubject(inOrder(content.evidence)),
    opportunities: bySubject(inOrder(content.opportunities)),
    pictures: bySubject(inOrder(content.attachments)),
  };
  const links = Map.groupBy(content.links, ({ from }) => from);
  const personas = new Map(content.personas.toSorted(byOrder).map(({ id, name }) => [id, name]));
  const feelings = new Map([...content.stages, ...content.cards].map(({ id, emotions }) => [id, emotions]));
  return (subject) => {
    const needs = on.needs.get(subject) ?? [];
    const pains = on.pains.get(subject) ?? [];
    const heard = [
      ...entriesOn('', subject),
      ...needs.flatMap(({ id, need }) => entriesOn(`need: ${need}`, id)),
      ...pains.flatMap(({ id }) => entriesOn(`pain: ${id}`, id)),
    ];
    function entriesOn(about: string, id: Id): string[][] {
      return (on.evidence.get(id) ?? []).map((evidence) => [
        about,
        ...partsOf(evidence, ENTRY_FIELDS.evidence),
        personaOf(evidence, personas),
      ]);
    }
    return {
      'Needs at risk': writeEntries(needs.map((need) => partsOf(need, ENTRY_FIELDS.need))),
      'Moment of truth': writeEntries(
        (on.moments.get(subject) ?? []).map((moment) => partsOf(moment, ENTRY_FIELDS.moment)),
      ),
      'Pain points': writeEntries(pains.map((pain) => [...partsOf(pain, ENTRY_FIELDS.pain), pain.id])),
      Evidence: writeEntries(heard),
      Opportunities: writeEntries(
        (on.opportunities.get(subject) ?? []).map((one) => partsOf(one, ENTRY_FIELDS.opportunity)),
      ),
      Links: writeEntries((links.get(subject) ?? []).map((link) => partsOf(link, ENTRY_FIELDS.link))),
      Pictures: writeEntries((on.pictures.get(subject) ?? []).map(({ alt }) => [alt === '' ? '?' : alt])),
      Feelings: writeEntries(feelingsOf(feelings.get(subject) ?? {}, personas)),
    };
  };
}

/** By the names of personas: in a table of its own a persona has no other. */
function feelingsOf(emotions: Readonly<Record<Id, Emotion>>, personas: ReadonlyMap<Id, string>): string[][] {
  const named = new Map<string, Emotion>();
  for (const [id, name] of personas) {
    const emotion = emotions[id];
    if (emotion !== undefined && name.trim() !== '' && !named.has(name)) named.set(name, emotion);
  }
  return [...named]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, emotion]) => [name, String(emotion)]);
}

function personaOf({ persona }: Evidence, personas: ReadonlyMap<Id, string>): string {
  const name = personas.get(persona ?? '') ?? '';
  return name.trim() === '' ? '' : name;
}

function bySubject<M extends { readonly subject: Id }>(marks: readonly M[]): ReadonlyMap<Id, M[]> {
  return Map.groupBy(marks, ({ subject }) => subject);
}

function inOrder<M extends { readonly id: Id; readonly order: OrderKey }>(marks: readonly M[]): M[] {
  return marks.toSorted(byOrder);
}
