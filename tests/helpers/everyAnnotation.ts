import { addEvidence } from '../../shared/changes/addEvidence.ts';
import { addOpportunity } from '../../shared/changes/addOpportunity.ts';
import { addVoices } from '../../shared/changes/addVoices.ts';
import { rateAsAgreed } from '../../shared/changes/rateAsAgreed.ts';
import { removeEvidence } from '../../shared/changes/removeEvidence.ts';
import { removeOpportunity } from '../../shared/changes/removeOpportunity.ts';
import { setDelivery } from '../../shared/changes/setDelivery.ts';
import { setEvidence } from '../../shared/changes/setEvidence.ts';
import { setOpportunity } from '../../shared/changes/setOpportunity.ts';
import { setOpportunityLink } from '../../shared/changes/setOpportunityLink.ts';
import { setOwner } from '../../shared/changes/setOwner.ts';
import { setPainPoint } from '../../shared/changes/setPainPoint.ts';
import { setReviewDay } from '../../shared/changes/setReviewDay.ts';
import { turnNoteInto } from '../../shared/changes/turnNoteInto.ts';
import type { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import { readJourney } from '../../shared/document/journeyReader.ts';
import type { Id } from '../../shared/journey/id.ts';
import { EVIDENCE_GRADES } from '../../shared/journey/needAtRisk.ts';
import { FREQUENCIES, PAIN_STATUSES, SEVERITIES } from '../../shared/journey/painPoint.ts';
import { readingOrder } from '../../shared/journey/snapshot.ts';
import type { Dice } from './dice.ts';

/** Every change of what is said in detail about stages, cards and what is marked on them; part of `everyChange`. */
export const everyAnnotation: readonly ((document: JourneyDocument, dice: Dice) => void)[] = [
  (document, { pick, other, newId }) => {
    const subject = someOf([...subjectIds(document), ...markIds(document)], pick);
    const quote = String(other);
    if (subject !== null) addEvidence(document, { id: newId(), subject, quote });
  },
  (document, { pick, other, newId }) => {
    const ids = subjectIds(document);
    const subjects = [someOf(ids, pick), someOf(ids, other), someOf(ids, pick)];
    const voices = subjects.flatMap((subject) =>
      subject === null ? [] : [{ id: newId(), subject, score: other % 11 }],
    );
    addVoices(document, voices);
  },
  (document, { pick, other }) => {
    const id = someOf(evidenceIds(document), pick);
    const grade = EVIDENCE_GRADES[other % EVIDENCE_GRADES.length] ?? 'observed';
    if (id !== null) setEvidence(document, { id, grade, sample: other + 1 });
  },
  (document, { pick }) => {
    const id = someOf(evidenceIds(document), pick);
    if (id !== null) removeEvidence(document, { id, at: 1 });
  },
  (document, { pick, other, newId }) => {
    const subject = someOf(subjectIds(document), pick);
    if (subject !== null) addOpportunity(document, { id: newId(), subject, title: String(other) });
  },
  (document, { pick, other }) => {
    const id = someOf(opportunityIds(document), pick);
    if (id !== null) setOpportunity(document, { id, importance: other % 11, satisfaction: pick % 11 });
  },
  (document, { pick, other }) => {
    const id = someOf(opportunityIds(document), pick);
    const target = someOf(markIds(document), other);
    if (id !== null && target !== null)
      setOpportunityLink(document, { id, to: 'painPoints', target, isServed: other % 2 === 0 });
  },
  (document, { pick }) => {
    const id = someOf(opportunityIds(document), pick);
    if (id !== null) removeOpportunity(document, { id, at: 1 });
  },
  (document, { pick, other }) => {
    const subject = someOf(subjectIds(document), pick);
    if (subject !== null)
      setDelivery(document, other % 2 === 0 ? { subject, teamRating: 7 } : { subject, customerRating: 4 });
  },
  (document, { pick, other }) => {
    const owner = other % 3 === 0 ? null : { person: null, name: String(other) };
    setOwner(document, { card: someOf(cardIds(document), pick), owner });
  },
  (document, { pick, other }) => {
    const day = other % 3 === 0 ? null : '2026-03-31';
    setReviewDay(document, { card: someOf(cardIds(document), pick), day });
  },
  (document, { pick, other }) => {
    const id = someOf(markIds(document), pick);
    const status = PAIN_STATUSES[other % PAIN_STATUSES.length] ?? 'new';
    if (id !== null) setPainPoint(document, { id, status, share: other % 101 });
  },
  (document, { pick, other }) => {
    const severity = SEVERITIES[other % SEVERITIES.length] ?? 0;
    rateAsAgreed(
      document,
      markIds(document)
        .slice(0, pick % 3)
        .map((id) => ({ id, severity, frequency: FREQUENCIES[pick % FREQUENCIES.length] ?? 1 })),
    );
  },
  (document, { pick, other, newId }) => {
    const note = someOf(cardIds(document), pick);
    const stage = readJourney(document).cards.get(note ?? '')?.place.stage;
    const into = (['painPoints', 'evidence', 'opportunities'] as const)[other % 3] ?? 'evidence';
    if (note !== null && stage !== undefined)
      turnNoteInto(document, { note, stage, into, id: newId(), at: 1 });
  },
];

function someOf(ids: readonly Id[], at: number): Id | null {
  return ids[at % (ids.length + 1)] ?? null;
}

function cardIds(document: JourneyDocument): Id[] {
  return readingOrder(readJourney(document));
}

function subjectIds(document: JourneyDocument): Id[] {
  return [...readJourney(document).stages.map(({ id }) => id), ...cardIds(document)];
}

function markIds(document: JourneyDocument): Id[] {
  const marks = [...readJourney(document).marks.values()];
  return marks.flatMap(({ needs, painPoints }) => [...needs, ...painPoints].map(({ id }) => id)).toSorted();
}

function opportunityIds(document: JourneyDocument): Id[] {
  const marks = [...readJourney(document).marks.values()];
  return marks.flatMap(({ opportunities }) => opportunities.map(({ id }) => id)).toSorted();
}

function evidenceIds(document: JourneyDocument): Id[] {
  return [...readJourney(document).evidence.values()]
    .flatMap((heard) => heard.map(({ id }) => id))
    .toSorted();
}
