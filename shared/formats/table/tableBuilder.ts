import { cardShape, type Card } from '../../journey/card.ts';
import { NO_RECORDS, type JourneyContent } from '../../journey/content.ts';
import { evidenceShape } from '../../journey/evidence.ts';
import { headerShape } from '../../journey/header.ts';
import type { Id, NewId } from '../../journey/id.ts';
import { DEFAULT_LANES, laneShape, type LaneKind } from '../../journey/lane.ts';
import { momentOfTruthShape, type MomentOfTruth } from '../../journey/momentOfTruth.ts';
import { must } from '../../journey/must.ts';
import { needAtRiskShape, type NeedAtRisk } from '../../journey/needAtRisk.ts';
import { opportunityShape } from '../../journey/opportunity.ts';
import { ordersBetween } from '../../journey/order.ts';
import { painPointShape, type PainPoint } from '../../journey/painPoint.ts';
import { placesInTurn } from '../../journey/placesInTurn.ts';
import { makeRecord, readRecord } from '../../journey/record.ts';
import { stageShape, type Stage } from '../../journey/stage.ts';
import { teamNeedShape } from '../../journey/teamNeed.ts';
import { DEFAULT_COLOUR_CYCLE } from '../../journey/colour.ts';
import { isInnerLane, laneKindOf } from '../ojf/laneKindOf.ts';
import { counted, message } from '../../words/message.ts';
import type { Words } from '../../words/wordsOf.ts';
import { FormatError } from '../formatError.ts';
import { addDrawnLanes } from './addDrawnLanes.ts';
import { needNamed } from './needWords.ts';
import { TABLE_LIMITS } from './tableLimits.ts';

/** What is said of a subject, before it is a record. */
type Draft<T> = { -readonly [K in keyof T]?: T[K] };

/** Gathers a journey out of a table, part by part, in the order in which they are met. */
export class TableBuilder {
  readonly #newId: NewId;
  readonly #words: Words;
  /** Takes what lies in no lane of the table. */
  readonly #firstLane: string;
  readonly #stages = new Map<string, { readonly id: Id; readonly fields: Draft<Stage> }>();
  readonly #stageFields = new Map<Id, Draft<Stage>>();
  readonly #lanes = new Map<string, { readonly id: Id; readonly name: string }>();
  readonly #cards = new Map<Id, Draft<Card>>();
  readonly #placeIn = placesInTurn();
  readonly #needs = new Map<string, NeedAtRisk>();
  readonly #moments = new Map<Id, MomentOfTruth>();
  readonly #pains: PainPoint[] = [];
  readonly #quotes: { readonly subject: Id; readonly quote: string }[] = [];
  readonly #opportunities: { readonly subject: Id; readonly title: string }[] = [];
  readonly #ownNeeds = new Map<string, { readonly id: Id; readonly name: string }>();

  constructor(newId: NewId, words: Words) {
    this.#words = words;
    this.#firstLane = words.say(FIRST_LANE.name);
    let made = 0;
    this.#newId = () => {
      made += 1;
      if (made > TABLE_LIMITS.records)
        throw new FormatError(
          message('The table makes more than {most}, which is more than a journey can have.', {
            most: counted(TABLE_LIMITS.records, '{count} card or mark', '{count} cards and marks'),
          }),
        );
      return newId();
    };
  }

  /** The stage of a name, the same for the same name. */
  stage(name: string): Id {
    const key = name.trim().toLowerCase();
    const known = this.#stages.get(key) ?? { id: this.#newId(), fields: { name: name.trim() } };
    this.#stages.set(key, known);
    this.#stageFields.set(known.id, known.fields);
    return known.id;
  }

  /** A part of a stage, the same for the same name in it. */
  part(parent: Id, name: string): Id {
    const key = JSON.stringify([parent, name.trim().toLowerCase()]);
    const known = this.#stages.get(key) ?? { id: this.#newId(), fields: { name: name.trim(), parent } };
    this.#stages.set(key, known);
    this.#stageFields.set(known.id, known.fields);
    return known.id;
  }

  /** A card at the end of the cell of a stage and a lane; without a name it is the first of a journey. */
  card(stage: Id, named: string, title: string): Id {
    const laneName = named || this.#firstLane;
    const key = laneName.trim().toLowerCase();
    const lane = this.#lanes.get(key) ?? { id: this.#newId(), name: laneName.trim() };
    this.#lanes.set(key, lane);
    const id = this.#newId();
    const isNote = this.#kindOf(lane.name) === 'notes' && isInnerLane(lane.name);
    this.#cards.set(id, {
      title,
      kind: isNote ? 'note' : 'touchpoint',
      place: this.#placeIn(stage, lane.id),
    });
    return id;
  }

  /** What a subject says of itself so far, to be changed: a card, or a stage. */
  fieldsOf(subject: Id): Draft<Card> & Draft<Stage> {
    return this.#cards.get(subject) ?? this.#stageFields.get(subject) ?? {};
  }

  /** Adds a line to the description of a subject. */
  describe(subject: Id, line: string): void {
    const fields = this.fieldsOf(subject);
    fields.description = fields.description === undefined ? line : `${fields.description}\n${line}`;
  }

  /** Marks a need by its name, once; answers whether a catalogue has it, rather than the team. */
  need(subject: Id, name: string, level: NeedAtRisk['level'] | null): boolean {
    const published = needNamed(name);
    const need = published ?? this.#ownNeed(name);
    const key = JSON.stringify([subject, need]);
    const known = this.#needs.get(key);
    const risk = level ?? known?.level ?? 2;
    this.#needs.set(
      key,
      makeRecord(needAtRiskShape, known?.id ?? this.#newId(), { subject, need, level: risk }),
    );
    return published !== null;
  }

  momentOfTruth(subject: Id, fields: Partial<MomentOfTruth>): void {
    this.#moments.set(subject, makeRecord(momentOfTruthShape, this.#newId(), { ...fields, subject }));
  }

  painPoint(subject: Id, fields: Partial<PainPoint>): void {
    this.#pains.push(makeRecord(painPointShape, this.#newId(), { ...fields, subject }));
  }

  quote(subject: Id, quote: string): void {
    this.#quotes.push({ subject, quote });
  }

  opportunity(subject: Id, title: string): void {
    this.#opportunities.push({ subject, title });
  }

  /** The whole journey. */
  content(title: string): JourneyContent {
    if (this.#lanes.size === 0) this.#lanes.set('', { id: this.#newId(), name: this.#firstLane });
    const stages = [...this.#stages.values()];
    const lanes = [...this.#lanes.values()];
    return {
      ...NO_RECORDS,
      header: readRecord(headerShape, { title }),
      stages: inTurn(stages).map(([{ id, fields }, order], at) =>
        makeRecord(stageShape, id, { colour: colourAt(at), ...fields, order }),
      ),
      lanes: addDrawnLanes(
        inTurn(lanes).map(([{ id, name }, order]) =>
          makeRecord(laneShape, id, { name, kind: this.#kindOf(name), order }),
        ),
        this.#newId,
        this.#words,
      ),
      cards: [...this.#cards].map(([id, fields]) => makeRecord(cardShape, id, fields)),
      needsAtRisk: [...this.#needs.values()],
      momentsOfTruth: [...this.#moments.values()],
      painPoints: inTurn(this.#pains).map(([pain, order]) => ({ ...pain, order })),
      evidence: inTurn(this.#quotes).map(([quote, order]) =>
        makeRecord(evidenceShape, this.#newId(), { ...quote, order }),
      ),
      opportunities: inTurn(this.#opportunities).map(([one, order]) =>
        makeRecord(opportunityShape, this.#newId(), { ...one, order }),
      ),
      teamNeeds: inTurn([...this.#ownNeeds.values()]).map(([{ id, name }, order]) =>
        makeRecord(teamNeedShape, id, { name, order }),
      ),
    };
  }

  #kindOf(lane: string): LaneKind {
    return lane === this.#firstLane ? FIRST_LANE.kind : laneKindOf(lane);
  }

  #ownNeed(name: string): Id {
    const key = name.trim().toLowerCase();
    const own = this.#ownNeeds.get(key) ?? { id: this.#newId(), name: name.trim() };
    this.#ownNeeds.set(key, own);
    return own.id;
  }
}

/** Each of a list with its order key. */
function inTurn<T>(list: readonly T[]): (readonly [T, string])[] {
  const orders = ordersBetween(null, null, list.length);
  return list.map((one, at) => [one, must(orders[at])]);
}

function colourAt(index: number) {
  return must(DEFAULT_COLOUR_CYCLE[index % DEFAULT_COLOUR_CYCLE.length]);
}

const FIRST_LANE = must(DEFAULT_LANES[0]);
