import { COLOURS, DEFAULT_COLOUR_CYCLE, type Colour } from '../../journey/colour.ts';
import { EMOTIONS, type Emotion } from '../../journey/emotion.ts';
import type { NewId } from '../../journey/id.ts';
import type { Stage } from '../../journey/stage.ts';
import { message } from '../../words/message.ts';
import type { Words } from '../../words/wordsOf.ts';
import type { AxisEntry } from './ojfAxis.ts';
import { OjfAxis } from './ojfAxis.ts';
import type { ImportTally } from '../importTally.ts';
import { isObject, OjfFields, wordsOf } from './ojfFields.ts';
import type { OjfIds } from './ojfIds.ts';
import { readMarks, type OjfMarks } from './ojfMarks.ts';
import { keepRest, tellUnknown } from './ojfRest.ts';
import { takeOwnFields } from './ownFields.ts';

/** A stage of the file, before it has an order. */
export interface OjfStage extends AxisEntry {
  readonly description: string;
  readonly colour: Colour;
  readonly emotion: Emotion | null;
  /** What only Waymark knows of a stage. */
  readonly own: Partial<Stage>;
  readonly marks: OjfMarks;
}

/** Reads the stages, which may be objects or just names. */
export function readStages(
  list: readonly unknown[],
  newId: NewId,
  ids: OjfIds,
  words: Words,
  tally: ImportTally,
): OjfAxis<OjfStage> {
  const axis: OjfAxis<OjfStage> = new OjfAxis<OjfStage>(() => plain(words.say('Unplaced')));
  const plain = (name: string): OjfStage => ({
    id: newId(),
    name,
    description: '',
    colour: DEFAULT_COLOUR_CYCLE[axis.entries.length % DEFAULT_COLOUR_CYCLE.length] ?? 'slate',
    emotion: null,
    own: {},
    marks: { needs: [], moment: null, pains: [] },
  });
  for (const [index, raw] of list.entries()) {
    if (raw === null || Array.isArray(raw)) {
      tally.drop(message('{place}: not a stage', { place: `stages[${index}]` }), wordsOf(raw));
      continue;
    }
    if (!isObject(raw)) {
      axis.add(plain(wordsOf(raw)), undefined);
      continue;
    }
    const fields = new OjfFields(raw);
    const ref = fields.take('id');
    const stage = readStage(
      fields,
      plain(words.say('Stage {number}', { number: index + 1 })),
      newId,
      ids,
      tally,
    );
    ids.addStage(ref, stage.id);
    if (!axis.add(stage, ref))
      tally.asNote('A stage with the id of another: kept, but the cards are in the first', stage.name);
  }
  return axis;
}

function readStage(
  fields: OjfFields,
  blank: OjfStage,
  newId: NewId,
  ids: OjfIds,
  tally: ImportTally,
): OjfStage {
  const isNamed = ['name', 'title', 'label'].some((name) => fields.has(name));
  const words = fields.takeText('name', 'title', 'label');
  const name = isNamed ? words : blank.name;
  const waymark = fields.takeObject('waymark');
  const written = fields.takeText('description');
  const painted = waymark?.takeText('colour');
  const colour = COLOURS.find((known) => known === painted) ?? blank.colour;
  const emotion = waymark?.take('emotion');
  const rest = waymark === null ? {} : takeOwnFields('stage', waymark);
  const marks = readMarks(fields, waymark, {
    subject: blank.id,
    title: name,
    state: 'mixed',
    isPain: false,
    newId,
    ids,
    tally,
  });
  tellUnknown(waymark, tally);
  return {
    ...blank,
    name,
    colour,
    emotion: EMOTIONS.find((known) => known === emotion) ?? null,
    own: rest,
    marks,
    description: keepRest(fields.rest(), written, message('description of the stage'), name, tally),
  };
}
