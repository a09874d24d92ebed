import { addCards } from '../../shared/changes/addCards.ts';
import { addLane } from '../../shared/changes/addLane.ts';
import { addLink } from '../../shared/changes/addLink.ts';
import { addPainPoint } from '../../shared/changes/addPainPoint.ts';
import { addStage } from '../../shared/changes/addStage.ts';
import { editText } from '../../shared/changes/editText.ts';
import { markMomentOfTruth } from '../../shared/changes/markMomentOfTruth.ts';
import { markNeed } from '../../shared/changes/markNeed.ts';
import { moveCards } from '../../shared/changes/moveCards.ts';
import { moveLane } from '../../shared/changes/moveLane.ts';
import { moveStage } from '../../shared/changes/moveStage.ts';
import { ratePainPoint } from '../../shared/changes/ratePainPoint.ts';
import { removeCards } from '../../shared/changes/removeCards.ts';
import { removeLane } from '../../shared/changes/removeLane.ts';
import { removePainPoint } from '../../shared/changes/removePainPoint.ts';
import { removeStage } from '../../shared/changes/removeStage.ts';
import { setCardKind } from '../../shared/changes/setCardKind.ts';
import { setChannel } from '../../shared/changes/setChannel.ts';
import { setEmotion } from '../../shared/changes/setEmotion.ts';
import { setJourneyState } from '../../shared/changes/setJourneyState.ts';
import { setLaneColour } from '../../shared/changes/setLaneColour.ts';
import { setPainPointNeed } from '../../shared/changes/setPainPointNeed.ts';
import { setStageColour } from '../../shared/changes/setStageColour.ts';
import { setTag } from '../../shared/changes/setTag.ts';
import { unmarkMomentOfTruth } from '../../shared/changes/unmarkMomentOfTruth.ts';
import { unmarkNeed } from '../../shared/changes/unmarkNeed.ts';
import { groupCards } from '../../shared/changes/groupCards.ts';
import { removeLink } from '../../shared/changes/removeLink.ts';
import { setJourneyLocked, setLocked } from '../../shared/changes/setLocked.ts';
import { setLinkKind } from '../../shared/changes/setLinkKind.ts';
import { sizeLane } from '../../shared/changes/sizeLane.ts';
import { splitStage } from '../../shared/changes/splitStage.ts';
import { turnLink } from '../../shared/changes/turnLink.ts';
import type { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import { readJourney } from '../../shared/document/journeyReader.ts';
import { cardShape } from '../../shared/journey/card.ts';
import { onlyCards } from '../../shared/journey/content.ts';
import { COLOURS } from '../../shared/journey/colour.ts';
import { EMOTIONS } from '../../shared/journey/emotion.ts';
import type { Id } from '../../shared/journey/id.ts';
import { holdsCards } from '../../shared/journey/lane.ts';
import { LINK_KINDS } from '../../shared/journey/link.ts';
import { MOMENT_STATES, STAKES } from '../../shared/journey/momentOfTruth.ts';
import { RISK_LEVELS } from '../../shared/journey/needAtRisk.ts';
import { FREQUENCIES, SEVERITIES } from '../../shared/journey/painPoint.ts';
import type { Place } from '../../shared/journey/place.ts';
import { placesIn } from '../../shared/journey/placesIn.ts';
import { makeRecord } from '../../shared/journey/record.ts';
import { readingOrder, type JourneySnapshot } from '../../shared/journey/snapshot.ts';
import { everyAnnotation } from './everyAnnotation.ts';
import { among, one, type Dice } from './dice.ts';
import { everyNeedAndPersonaChange } from './everyNeedAndPersonaChange.ts';
import { everyPictureChange } from './everyPictureChange.ts';

/** Every change there is, made by somebody who throws dice and sees what the document shows. */
export const everyChange: readonly ((document: JourneyDocument, dice: Dice) => void)[] = [
  (document, { pick, other, newId }) => {
    const id = newId();
    const card = makeRecord(cardShape, id, {
      title: id,
      place: someSpot(readJourney(document), pick, other),
    });
    addCards(document, onlyCards([card]));
  },
  (document, { pick, newId }) => {
    addStage(document, { id: newId(), name: 'Stage', before: one(stageIds(document), pick) });
  },
  (document, { pick, newId }) => {
    addLane(document, { id: newId(), name: 'Lane', kind: 'backstage', before: one(laneIds(document), pick) });
  },
  (document, { pick, other, newId }) => {
    addPainPoint(document, {
      id: newId(),
      subject: someSubject(document, pick),
      severity: among(SEVERITIES, other),
    });
  },
  (document, { pick, other }) => {
    const id = one(cardIds(document), pick);
    if (id === null) return;
    const snapshot = readJourney(document);
    moveCards(document, new Map([[id, someSpot(snapshot, other, pick, id)]]));
  },
  (document, { pick, other }) => {
    const id = one(stageIds(document), pick);
    if (id !== null) moveStage(document, { id, before: one(stageIds(document), other) });
  },
  (document, { pick, other }) => {
    const id = one(laneIds(document), pick);
    if (id !== null) moveLane(document, { id, before: one(laneIds(document), other) });
  },
  (document, { pick, other }) => {
    const id = one(cardIds(document), pick);
    if (id !== null)
      editText(
        document,
        { collection: 'cards', id, field: 'title' },
        retyped(document.get('cards', id)?.title, other),
      );
  },
  (document, { pick, other }) => {
    editText(
      document,
      { collection: 'header', field: 'title' },
      retyped(readJourney(document).header.title, pick + other),
    );
  },
  (document, { pick, other }) => {
    const marks = [...readJourney(document).marks.values()].flatMap(({ needs }) => needs);
    const mark = marks[pick % marks.length];
    if (mark !== undefined)
      editText(
        document,
        { collection: 'needsAtRisk', id: mark.id, field: 'reason' },
        retyped(mark.reason, other),
      );
  },
  (document, { pick, other, newId }) => {
    const subject = someSubject(document, pick);
    markNeed(document, {
      id: newId(),
      subject,
      need: among(NEEDS, other),
      level: among(RISK_LEVELS, pick + other),
    });
  },
  (document, { pick, other }) => {
    unmarkNeed(document, { subject: someSubject(document, pick), need: among(NEEDS, other), at: 1 });
  },
  (document, { pick, other, newId }) => {
    const subject = someSubject(document, pick);
    markMomentOfTruth(document, {
      id: newId(),
      subject,
      stake: among(STAKES, other),
      state: among(MOMENT_STATES, pick),
    });
  },
  (document, { pick }) => {
    unmarkMomentOfTruth(document, { subject: someSubject(document, pick), at: 1 });
  },
  (document, { pick, other }) => {
    const id = one(painIds(document), pick);
    if (id !== null)
      ratePainPoint(document, {
        id,
        severity: among(SEVERITIES, other),
        frequency: among(FREQUENCIES, pick),
      });
  },
  (document, { pick, other }) => {
    const id = one(painIds(document), pick);
    if (id !== null) setPainPointNeed(document, { id, need: among(NEEDS, other), isHurt: other % 2 === 0 });
  },
  (document, { pick }) => {
    const id = one(painIds(document), pick);
    if (id !== null) removePainPoint(document, { id, at: 1 });
  },
  (document, { pick, other }) => {
    const ids = cardIds(document);
    removeCards(document, { cards: [pick, other].flatMap((at) => one(ids, at) ?? []), at: 1 });
  },
  (document, { pick }) => {
    const id = one(stageIds(document), pick);
    if (id !== null) removeStage(document, { id, at: 1 });
  },
  (document, { pick }) => {
    const id = one(laneIds(document), pick);
    if (id !== null) removeLane(document, { id, at: 1 });
  },
  (document, { pick, other }) => {
    setCardKind(document, {
      cards: cardIds(document).slice(0, pick % 3),
      kind: other % 2 === 0 ? 'note' : 'touchpoint',
    });
  },
  (document, { pick, other }) => {
    setChannel(document, {
      cards: cardIds(document).slice(0, pick % 3),
      channel: other % 2 === 0 ? 'web' : null,
    });
  },
  (document, { pick, other }) => {
    setEmotion(document, {
      subjects: [someSubject(document, pick)],
      emotion: among([...EMOTIONS, null], other),
    });
  },
  (document, { pick }) => {
    setJourneyState(document, pick % 2 === 0 ? 'as-is' : 'to-be');
  },
  (document, { pick, other }) => {
    const id = one(laneIds(document), pick);
    if (id !== null) setLaneColour(document, { id, colour: among(COLOURS, other) });
  },
  (document, { pick, other }) => {
    const id = one(stageIds(document), pick);
    if (id !== null) setStageColour(document, { id, colour: among(COLOURS, other) });
  },
  (document, { pick, other }) => {
    const card = one(cardIds(document), pick);
    if (card !== null) setTag(document, { card, tag: among(['red', 'blue'], other), isOn: pick % 2 === 0 });
  },
  ...everyAnnotation,
  (document, { pick, other, newId }) => {
    const [from, to] = [one(cardIds(document), pick), one(cardIds(document), other)];
    if (from !== null && to !== null)
      addLink(document, { id: newId(), from, to, kind: among(LINK_KINDS, pick + other) });
  },
  (document, { pick, other }) => {
    const links = readJourney(document).links.map(({ id }) => id);
    const id = one(links, pick);
    if (id === null) return;
    if (other % 3 === 0) removeLink(document, { ids: [id], at: 1 });
    else if (other % 3 === 1) turnLink(document, { id });
    else setLinkKind(document, { id, kind: among(LINK_KINDS, other) });
  },
  (document, { pick, newId }) => {
    const id = one(stageIds(document), pick);
    if (id !== null)
      splitStage(document, {
        id,
        parts: [
          { id: newId(), name: 'A' },
          { id: newId(), name: 'B' },
        ],
      });
  },
  (document, { pick, other }) => {
    const id = one(stageIds(document), pick);
    if (id !== null) moveStage(document, { id, before: null, parent: one(stageIds(document), other) });
  },
  (document, { pick, other }) => {
    const id = one(stageIds(document), pick);
    if (id !== null) removeStage(document, { id, at: 1, to: one(stageIds(document), other) });
  },
  (document, { pick, other }) => {
    const id = one(laneIds(document), pick);
    if (id !== null) removeLane(document, { id, at: 1, to: one(laneIds(document), other) });
  },
  (document, { pick, other }) => {
    const id = one(laneIds(document), pick);
    if (id !== null) sizeLane(document, { id, height: 40 * (other % 9), isCollapsed: other % 2 === 0 });
  },
  (document, { pick, other }) => {
    setLocked(document, { ids: cardIds(document).slice(0, pick % 3), isLocked: other % 2 === 0 });
    setJourneyLocked(document, other % 5 === 0);
  },
  (document, { pick, other, newId }) => {
    groupCards(document, {
      cards: cardIds(document).slice(0, pick % 4),
      group: other % 2 === 0 ? newId() : null,
    });
  },
  ...everyNeedAndPersonaChange,
  ...everyPictureChange,
];

const NEEDS = ['time', 'fairness', 'empathy'] as const;

function stageIds(document: JourneyDocument): Id[] {
  return readJourney(document).stages.map(({ id }) => id);
}

function laneIds(document: JourneyDocument): Id[] {
  return readJourney(document).lanes.map(({ id }) => id);
}

function cardIds(document: JourneyDocument): Id[] {
  return readingOrder(readJourney(document));
}

function painIds(document: JourneyDocument): Id[] {
  const marks = [...readJourney(document).marks.values()];
  return marks.flatMap(({ painPoints }) => painPoints.map(({ id }) => id)).toSorted();
}

function someSubject(document: JourneyDocument, pick: number): Id {
  return among([...stageIds(document), ...cardIds(document)], pick);
}

function someSpot(snapshot: JourneySnapshot, pick: number, other: number, moving?: Id): Place {
  const lanes = snapshot.lanes.filter(holdsCards);
  const cell = { stage: among(snapshot.stages, pick).id, lane: among(lanes, other).id };
  const [place] = placesIn(
    snapshot,
    cell,
    (pick + other) % 4,
    1,
    new Set(moving === undefined ? [] : [moving]),
  );
  return place as Place;
}

function retyped(before: string | undefined, at: number): string {
  const words = before ?? '';
  const cut = at % (words.length + 1);
  return `${words.slice(0, cut)}${among(['a', '😀', 'ab', ''], at)}${words.slice(cut + (at % 3))}`;
}
