import type { JourneyContent } from '../../journey/content.ts';
import { EMOTIONS, type Emotion } from '../../journey/emotion.ts';
import { evidenceShape, type Evidence } from '../../journey/evidence.ts';
import type { Id, NewId } from '../../journey/id.ts';
import { linkShape, type Link } from '../../journey/link.ts';
import { momentOfTruthShape, type MomentOfTruth } from '../../journey/momentOfTruth.ts';
import { needAtRiskShape, type NeedAtRisk } from '../../journey/needAtRisk.ts';
import { opportunityShape, type Opportunity } from '../../journey/opportunity.ts';
import { orderAfter, type OrderKey } from '../../journey/order.ts';
import { painPointShape, type PainPoint } from '../../journey/painPoint.ts';
import { personaShape } from '../../journey/persona.ts';
import { makeRecord, type RecordShape } from '../../journey/record.ts';
import { message } from '../../words/message.ts';
import { ENTRY_FIELDS, type CsvColumn } from './csvColumns.ts';
import type { CsvRow } from './csvRow.ts';
import { readEntries, readParts } from './entries.ts';

type Marks = Pick<
  JourneyContent,
  'needsAtRisk' | 'momentsOfTruth' | 'painPoints' | 'evidence' | 'opportunities' | 'links' | 'personas'
>;

/** Reads what is marked on the stages and cards of a table, row by row. */
export class MarkReader {
  readonly #newId: NewId;
  readonly #needs: NeedAtRisk[] = [];
  readonly #moments: MomentOfTruth[] = [];
  readonly #pains: PainPoint[] = [];
  readonly #evidence: Evidence[] = [];
  readonly #opportunities: Opportunity[] = [];
  readonly #links: { readonly link: Link; readonly row: CsvRow }[] = [];
  readonly #feelings = new Map<Id, Record<Id, Emotion>>();
  readonly #personas = new Map<string, Id>();
  #last: OrderKey | null = null;

  constructor(newId: NewId) {
    this.#newId = newId;
  }

  /** Takes what is marked on the stage or card of a row. */
  read(subject: Id, row: CsvRow): void {
    const needs = this.#readNeeds(subject, row);
    const [moment, more] = entriesIn(row, 'Moment of truth', momentOfTruthShape, ENTRY_FIELDS.moment);
    if (more !== undefined) row.refuse('Moment of truth', 'There is at most one.');
    if (moment !== undefined)
      this.#moments.push(makeRecord(momentOfTruthShape, this.#newId(), { ...moment.fields, subject }));
    const pains = entriesIn(row, 'Pain points', painPointShape, ENTRY_FIELDS.pain).map(({ fields, parts }) =>
      makeRecord(painPointShape, parts[ENTRY_FIELDS.pain.length] ?? this.#newId(), {
        ...fields,
        subject,
        order: this.#next(),
      }),
    );
    this.#pains.push(...pains);
    for (const { fields } of entriesIn(row, 'Opportunities', opportunityShape, ENTRY_FIELDS.opportunity))
      this.#opportunities.push(
        makeRecord(opportunityShape, this.#newId(), { ...fields, subject, order: this.#next() }),
      );
    for (const { fields } of entriesIn(row, 'Links', linkShape, ENTRY_FIELDS.link))
      this.#links.push({ row, link: makeRecord(linkShape, this.#newId(), { ...fields, from: subject }) });
    this.#readEvidence(subject, row, needs, pains);
    this.#readFeelings(subject, row);
  }

  /** How the personas of the table feel at a stage or card. */
  feelingsOn(subject: Id): Readonly<Record<Id, Emotion>> {
    return this.#feelings.get(subject) ?? {};
  }

  /** All that was read, once every card is known. */
  records(cards: ReadonlySet<Id>): Marks {
    for (const { link, row } of this.#links)
      if (!cards.has(link.to) || !cards.has(link.from) || link.to === link.from)
        row.refuse('Links', message('“{id}” is the ID of no other card.', { id: link.to }));
    let order: OrderKey | null = null;
    return {
      needsAtRisk: this.#needs,
      momentsOfTruth: this.#moments,
      painPoints: this.#pains,
      evidence: this.#evidence,
      opportunities: this.#opportunities,
      links: this.#links.map(({ link }) => link),
      personas: [...this.#personas].map(([name, id]) => {
        order = orderAfter(order);
        return makeRecord(personaShape, id, { name, order });
      }),
    };
  }

  #readNeeds(subject: Id, row: CsvRow): NeedAtRisk[] {
    const needs = entriesIn(row, 'Needs at risk', needAtRiskShape, ENTRY_FIELDS.need).map(({ fields }) =>
      makeRecord(needAtRiskShape, this.#newId(), { ...fields, subject }),
    );
    const ids = needs.map(({ need }) => need);
    const wrong = ids.find((need, at) => need === '' || ids.indexOf(need) !== at);
    if (wrong !== undefined)
      row.refuse(
        'Needs at risk',
        wrong === '' ? message('A need has no name.') : message('“{word}” is there twice.', { word: wrong }),
      );
    this.#needs.push(...needs);
    return needs;
  }

  #readEvidence(subject: Id, row: CsvRow, needs: readonly NeedAtRisk[], pains: readonly PainPoint[]): void {
    // What it is about comes first, who said it last.
    for (const { parts } of entriesIn(row, 'Evidence', {}, [])) {
      const [about = '', ...said] = parts;
      const on = [
        ['', subject] as const,
        ...needs.map(({ id, need }) => [`need: ${need}`, id] as const),
        ...pains.map(({ id }) => [`pain: ${id}`, id] as const),
      ].find(([words]) => words === about);
      if (on === undefined)
        row.refuse('Evidence', message('“{word}” is no need or pain point of this row.', { word: about }));
      const fields = readParts(evidenceShape, ENTRY_FIELDS.evidence, said, (bad) =>
        refuseBad(row, 'Evidence', bad),
      );
      const persona = said[ENTRY_FIELDS.evidence.length] ?? '';
      this.#evidence.push(
        makeRecord(evidenceShape, this.#newId(), {
          ...fields,
          persona: persona === '' ? null : this.#persona(persona),
          subject: on[1],
          order: this.#next(),
        }),
      );
    }
  }

  #readFeelings(subject: Id, row: CsvRow): void {
    const feelings: Record<Id, Emotion> = {};
    for (const [name = '', words = ''] of readEntries(row.cell('Feelings'))) {
      const emotion = EMOTIONS.find((one) => String(one) === words.trim());
      if (emotion === undefined || name === '')
        row.refuse(
          'Feelings',
          message('“{word}” is not a name and one of −2, −1, 0, 1 and 2.', { word: `${name} | ${words}` }),
        );
      feelings[this.#persona(name)] = emotion;
    }
    this.#feelings.set(subject, feelings);
  }

  #persona(name: string): Id {
    const id = this.#personas.get(name) ?? this.#newId();
    this.#personas.set(name, id);
    return id;
  }

  #next(): OrderKey {
    this.#last = orderAfter(this.#last);
    return this.#last;
  }
}

function entriesIn(row: CsvRow, column: CsvColumn, shape: RecordShape, fields: readonly string[]) {
  return readEntries(row.cell(column)).map((parts) => ({
    parts,
    fields: readParts(shape, fields, parts, (bad) => refuseBad(row, column, bad)),
  }));
}

function refuseBad(
  row: CsvRow,
  column: CsvColumn,
  { field, words }: { readonly field: string; readonly words: string },
): never {
  return row.refuse(
    column,
    message('“{word}” does not belong in “{field}”.', { word: words.slice(0, 60), field }),
  );
}
