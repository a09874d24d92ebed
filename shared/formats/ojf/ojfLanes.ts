import { COLOURS, type Colour } from '../../journey/colour.ts';
import type { NewId } from '../../journey/id.ts';
import { CARD_LANE_KINDS, holdsCards, LANE_KINDS, type Lane, type LaneKind } from '../../journey/lane.ts';
import { message } from '../../words/message.ts';
import type { Words } from '../../words/wordsOf.ts';
import { OjfAxis, type AxisEntry } from './ojfAxis.ts';
import type { ImportTally } from '../importTally.ts';
import { isObject, OjfFields, wordsOf } from './ojfFields.ts';
import { laneKindOf } from './laneKindOf.ts';
import { keepRest, tellUnknown } from './ojfRest.ts';
import { takeOwnFields } from './ownFields.ts';
import { requireAtMost } from './requireOjf.ts';

/** A swimlane of the file, before it has an order. */
export interface OjfLane extends AxisEntry {
  kind: LaneKind;
  readonly colour: Colour;
  /** What only Waymark knows of a lane. */
  readonly own: Partial<Lane>;
}

/** The lanes that a blueprint of the file needs and may not have. */
const BLUEPRINT_LANES = {
  evidence: 'Physical evidence',
  frontstage: 'Frontstage',
  backstage: 'Backstage',
  support: 'Support processes',
} as const;

/** The lanes of a file: those it lists, those its nodes need, and those that Waymark draws. */
export class OjfLanes {
  /** Words about lanes that lanes have no place for. */
  notes = '';
  readonly #axis: OjfAxis<OjfLane>;
  readonly #newId: NewId;
  readonly #words: Words;
  readonly #isListed: boolean;
  readonly #byKind = new Map<LaneKind, OjfLane>();
  #isFromWaymark = false;

  constructor(list: readonly unknown[] | null, newId: NewId, words: Words, tally: ImportTally) {
    this.#newId = newId;
    this.#words = words;
    this.#isListed = list !== null;
    this.#axis = new OjfAxis(() =>
      this.#isListed
        ? this.#make(words.say('Unplaced'), 'notes')
        : this.#make(words.say('Customer actions'), 'customer'),
    );
    for (const [index, raw] of (list ?? []).entries()) {
      if (raw === null || Array.isArray(raw))
        tally.drop(message('{place}: not a lane', { place: `swimlanes[${index}]` }), wordsOf(raw));
      else if (isObject(raw))
        this.#read(new OjfFields(raw), words.say('Lane {number}', { number: index + 1 }), tally);
      else this.#axis.add(this.#make(wordsOf(raw), laneKindOf(wordsOf(raw))), undefined);
    }
  }

  /** The lane of a node by what the node calls it; `null` when the file has no such lane. */
  find(ref: unknown): OjfLane | null {
    const found = this.#axis.find(ref);
    if (found === null) return this.#isListed || ref === undefined ? null : this.#addNamed(wordsOf(ref));
    // Another program has put a card where Waymark only draws: the card matters more.
    if (!holdsCards(found)) found.kind = 'notes';
    return found;
  }

  /** Where nodes lie that name no lane. */
  unplaced(): OjfLane {
    return this.#axis.unplaced();
  }

  /** The lane for a part of a blueprint; a new one goes where a blueprint has it, among the lanes that are there. */
  ofKind(kind: keyof typeof BLUEPRINT_LANES): OjfLane {
    const { entries } = this.#axis;
    const found = this.#byKind.get(kind) ?? entries.find((lane) => lane.kind === kind);
    const lane = found ?? this.#make(this.#words.say(BLUEPRINT_LANES[kind]), kind);
    this.#byKind.set(kind, lane);
    if (found === undefined) {
      const below = entries.findIndex((other) => rankOf(other.kind) > rankOf(kind));
      entries.splice(below === -1 ? entries.length : below, 0, lane);
    }
    return lane;
  }

  /** All lanes from top to bottom, at least one of which holds cards. */
  finish(): OjfLane[] {
    const { entries } = this.#axis;
    if (!entries.some(holdsCards))
      entries.unshift(this.#make(this.#words.say('Customer actions'), 'customer'));
    const drawn = this.#isFromWaymark
      ? []
      : [
          this.#make(this.#words.say('Emotion'), 'emotion'),
          this.#make(this.#words.say('Needs at risk'), 'needs'),
        ];
    return [...entries, ...drawn];
  }

  #read(fields: OjfFields, fallback: string, tally: ImportTally): void {
    const ref = fields.take('id');
    const isNamed = ['name', 'title', 'label'].some((name) => fields.has(name));
    const words = fields.takeText('name', 'title', 'label');
    const name = isNamed ? words : fallback;
    const waymark = fields.takeObject('waymark') ?? new OjfFields({});
    const said = waymark.takeText('kind');
    if (said !== '') this.#isFromWaymark = true;
    const kind = LANE_KINDS.find((known) => known === said) ?? laneKindOf(name);
    const painted = waymark.takeText('colour');
    const colour = COLOURS.find((known) => known === painted) ?? 'slate';
    const isFirst = this.#axis.add(
      { ...this.#make(name, kind), colour, own: takeOwnFields('lane', waymark) },
      ref,
    );
    tellUnknown(waymark, tally);
    if (!isFirst) tally.asNote('A lane with the id of another: kept, but the cards are in the first', name);
    this.notes = keepRest(
      fields.rest().map(([key, value]) => [`Swimlane “${name}”, ${key}`, value]),
      this.notes,
      message('notes of the journey'),
      name,
      tally,
    );
  }

  #addNamed(name: string): OjfLane {
    const lane = this.#make(name, laneKindOf(name));
    this.#axis.add(lane, undefined);
    requireAtMost(this.#axis.entries.length, 'swimlanes');
    return lane;
  }

  #make(name: string, kind: LaneKind): OjfLane {
    return { id: this.#newId(), name, kind, colour: 'slate', own: {} };
  }
}

/** How far down a blueprint has a kind; lanes that Waymark draws come last. */
function rankOf(kind: LaneKind): number {
  const rank = (CARD_LANE_KINDS as readonly string[]).indexOf(kind);
  return rank === -1 ? CARD_LANE_KINDS.length : rank;
}
