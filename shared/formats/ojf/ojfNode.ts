import { CARD_KINDS, type Card, type CardKind } from '../../journey/card.ts';
import { channelLabel } from '../../journey/channel.ts';
import { MAX_MEMBER_LENGTH } from '../../journey/field.ts';
import type { Id, NewId } from '../../journey/id.ts';
import type { MomentState } from '../../journey/momentOfTruth.ts';
import { message } from '../../words/message.ts';
import { blueprintParts, type BlueprintPart } from './blueprintParts.ts';
import { channelOfIcon, channelOfWord } from './channelOf.ts';
import { emotionOf, feelingLine, withLine, type Feeling } from './feeling.ts';
import { isInnerLane, isPainLane } from './laneKindOf.ts';
import type { ImportTally } from '../importTally.ts';
import type { OjfIds } from './ojfIds.ts';
import { readMarks, type OjfMarks } from './ojfMarks.ts';
import { isObject, OjfFields, wordsOf } from './ojfFields.ts';
import { keepRest, tellUnknown } from './ojfRest.ts';
import { takeOwnFields } from './ownFields.ts';

/** More than anybody reads on one card; what is beyond, or too long for a tag, becomes text. */
const MAX_TAGS = 100;

/** A node of the file as the card that it becomes, before it has a place. */
export interface OjfNode {
  readonly fields: Pick<Card, 'kind' | 'title' | 'description' | 'channel' | 'emotion' | 'tags'>;
  readonly marks: OjfMarks;
  readonly parts: readonly BlueprintPart[];
}

const INNER_PURPOSE =
  /^(observation|quote|insight|thought|feeling|emotion|idea|note|comment|opportunity|question|assumption)$/;
const PAIN_PURPOSE = /^(pain|pain-?point|bottleneck)$/;
/** Purposes that the card or its pain point says already; all others stay as a tag. */
const SAID_OTHERWISE = /^(touch-?point|pain-?point|pain|)$/;

interface NodeContext {
  /** The name of the lane that it lies in. */
  readonly lane: string;
  /** The id that the card will have. */
  readonly subject: Id;
  readonly newId: NewId;
  readonly ids: OjfIds;
  readonly tally: ImportTally;
}

/** Reads one node. */
export function readNode(node: OjfFields, { lane, subject, newId, ids, tally }: NodeContext): OjfNode {
  const waymark = node.takeObject('waymark');
  const title = node.takeText('title', 'name', 'label', 'text');
  const written = node.takeText('description');
  const purpose = node.takeText('purpose').trim();
  const purposeKey = purpose.toLowerCase().replaceAll(/[\s_]+/g, '-');
  const isInner = isInnerLane(lane) || INNER_PURPOSE.test(purposeKey);
  const kind = kindOf(waymark?.takeText('kind')) ?? (isInner ? 'note' : 'touchpoint');
  const { tags: allTags, rest: ofTags } = takeTags(node);
  const tags = allTags.filter((tag) => tag.length <= MAX_MEMBER_LENGTH).slice(0, MAX_TAGS);
  const isKept = new Set(tags);
  const others = allTags.filter((tag) => !isKept.has(tag));
  const beyond = others.length > 0 ? [['tags', others.join(', ')] as [string, unknown]] : [];
  if (purpose.length > MAX_MEMBER_LENGTH) beyond.push(['purpose', purpose]);
  else if (!SAID_OTHERWISE.test(purposeKey)) {
    if (!tags.includes(purpose)) tally.asNote('“purpose”: kept as a tag', purpose);
    tags.push(purpose);
  }
  const feeling = takeFeeling(node, tally);
  const emotion = emotionOf(feeling);
  if (feeling.score === null && emotion !== null)
    tally.asNote('Emotion guessed from its word', feeling.sentiment);
  const channel =
    waymark === null ? takeChannel(node, tags, kind, tally) : waymark.takeText('channel') || null;
  const own = waymark === null ? {} : takeOwnFields('card', waymark);
  const marks = readMarks(node, waymark, {
    subject,
    title,
    state: stateOf(feeling.score),
    isPain: waymark === null && (PAIN_PURPOSE.test(purposeKey) || (isPainLane(lane) && !isInner)),
    newId,
    ids,
    tally,
  });
  tellUnknown(waymark, tally);
  const { parts, rest } = blueprintParts(node.take('blueprint'));
  const described = keepRest(
    [...node.rest(), ...ofTags, ...rest, ...beyond],
    written,
    message('description of the card'),
    title,
    tally,
  );
  const line = feelingLine(feeling);
  if (line !== '')
    tally.asNote('Exact score or sentiment: kept as a line in the description of the card', line);
  return {
    fields: { ...own, kind, title, description: withLine(described, line), channel, emotion, tags },
    marks,
    parts,
  };
}

function kindOf(words: string | undefined): CardKind | null {
  return CARD_KINDS.find((kind) => kind === words) ?? null;
}

/** The tags by name, and what else is said of tags that are more than a name. */
function takeTags(node: OjfFields): { readonly tags: string[]; readonly rest: [string, unknown][] } {
  const raw = node.take('tags');
  const list: unknown[] = Array.isArray(raw) ? raw : typeof raw === 'string' ? raw.split(',') : [raw];
  const rest: [string, unknown][] = [];
  const tags = list.flatMap((tag) => {
    if (tag === null || tag === undefined) return [];
    const fields = new OjfFields(isObject(tag) ? tag : {});
    const name = fields.takeText('name', 'label', 'title');
    if (name === '') return [wordsOf(tag).trim()];
    fields.take('id');
    rest.push(...fields.rest());
    return [name.trim()];
  });
  return { tags: tags.filter((tag) => tag !== ''), rest };
}

function takeFeeling(node: OjfFields, tally: ImportTally): Feeling {
  const sentiment = node.takeText('sentiment', 'emotion').replaceAll(/\s+/g, ' ').trim();
  const words = node.takeText('score').trim();
  const score = words === '' ? null : Number(words);
  if (score === null) return { score: null, sentiment };
  if (!Number.isFinite(score)) {
    tally.asNote('“score” that is no number: kept as its sentiment', words);
    return { score: null, sentiment: sentiment === '' ? words : `${sentiment}, ${words}` };
  }
  if (Math.abs(score) > 5) tally.asNote('“score” beyond −5 to +5: taken as the end of the scale', words);
  return { score, sentiment };
}

function takeChannel(
  node: OjfFields,
  tags: readonly string[],
  kind: CardKind,
  tally: ImportTally,
): string | null {
  const icon = node.takeText('icon');
  const ofIcon = kind === 'touchpoint' ? channelOfIcon(icon) : null;
  const named = node.takeText('channel').trim();
  const isNamed = named !== '' && named.length <= 200;
  if (named !== '' && !isNamed) tally.drop('“channel” that is too long to be one', named);
  const ofTag =
    kind === 'touchpoint' ? (tags.map(channelOfWord).find((channel) => channel !== null) ?? null) : null;
  const channel = isNamed ? (channelOfWord(named) ?? named) : (ofTag ?? ofIcon);
  // One that names another channel than the card has says something that nothing else keeps.
  if (icon !== '' && (ofIcon === null || ofIcon !== channel)) tally.drop('“icon”: cards have no icons', icon);
  if (channel !== null && !isNamed)
    tally.asNote(
      'Channel taken from a tag or icon',
      `${ofTag === null ? icon : 'tag'} → ${channelLabel(channel)}`,
    );
  return channel;
}

function stateOf(score: number | null): MomentState {
  if (score === null) return 'mixed';
  return score >= 2 ? 'made' : score <= -2 ? 'broken' : 'mixed';
}
