import { addPersona } from '../../shared/changes/addPersona.ts';
import { addTeamNeed } from '../../shared/changes/addTeamNeed.ts';
import { movePersona } from '../../shared/changes/movePersona.ts';
import { moveTeamNeed } from '../../shared/changes/moveTeamNeed.ts';
import { refreshPersonas } from '../../shared/changes/refreshPersonas.ts';
import { removePersona } from '../../shared/changes/removePersona.ts';
import { setPersona } from '../../shared/changes/setPersona.ts';
import { setPersonaEmotion } from '../../shared/changes/setPersonaEmotion.ts';
import { setPersonaNeed } from '../../shared/changes/setPersonaNeed.ts';
import { setTeamNeed } from '../../shared/changes/setTeamNeed.ts';
import type { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import { readJourney } from '../../shared/document/journeyReader.ts';
import { COLOURS } from '../../shared/journey/colour.ts';
import { EMOTIONS } from '../../shared/journey/emotion.ts';
import type { Id } from '../../shared/journey/id.ts';
import { readingOrder } from '../../shared/journey/snapshot.ts';
import { among, one, type Dice } from './dice.ts';

/** Every change of the team's own needs and of personas, made by somebody who throws dice. */
export const everyNeedAndPersonaChange: readonly ((document: JourneyDocument, dice: Dice) => void)[] = [
  (document, { pick, other, newId }) => {
    addTeamNeed(document, { id: newId(), name: `Need ${pick}`, colour: among(COLOURS, other) });
  },
  (document, { pick, other }) => {
    const id = one(teamNeedIds(document), pick);
    if (id !== null) setTeamNeed(document, { id, colour: among(COLOURS, other), isRetired: other % 2 === 0 });
  },
  (document, { pick, other }) => {
    const id = one(teamNeedIds(document), pick);
    if (id !== null) moveTeamNeed(document, { id, before: one(teamNeedIds(document), other) });
  },
  (document, { pick, newId }) => {
    addPersona(document, { id: newId(), name: `Persona ${pick}`, source: among(['w1', 'w2', null], pick) });
  },
  (document, { pick, other }) => {
    const id = one(personaIds(document), pick);
    if (id === null) return;
    setPersona(document, { id, colour: among(COLOURS, other), ...(other % 5 === 0 && { source: null }) });
  },
  (document, { pick, other }) => {
    const id = one(personaIds(document), pick);
    if (id !== null) setPersonaNeed(document, { id, need: among(NEEDS, other), isCaredFor: other % 2 === 0 });
  },
  (document, { pick, other }) => {
    const id = one(personaIds(document), pick);
    if (id !== null) movePersona(document, { id, before: one(personaIds(document), other) });
  },
  (document, { pick }) => {
    const id = one(personaIds(document), pick);
    if (id !== null) removePersona(document, { id, at: 1 });
  },
  (document, { pick, other }) => {
    const persona = one(personaIds(document), pick);
    if (persona === null) return;
    const subjects = [someSubject(document, other)];
    setPersonaEmotion(document, { subjects, persona, emotion: among([...EMOTIONS, null], other) });
  },
  (document, { pick, other }) => {
    const original = {
      name: `Known ${pick}`,
      goals: '',
      quote: '',
      picture: null,
      needs: [among(NEEDS, other)],
    };
    refreshPersonas(document, new Map([['w1', other % 4 === 0 ? null : original]]));
  },
];

const NEEDS = ['time', 'fairness', 'empathy'] as const;

function teamNeedIds(document: JourneyDocument): Id[] {
  return readJourney(document).teamNeeds.map(({ id }) => id);
}

function personaIds(document: JourneyDocument): Id[] {
  return readJourney(document).personas.map(({ id }) => id);
}

function someSubject(document: JourneyDocument, pick: number): Id {
  const snapshot = readJourney(document);
  return among([...snapshot.stages.map(({ id }) => id), ...readingOrder(snapshot)], pick);
}
