import type { Id } from '../journey/id.ts';

/** Two open questions that help a workshop find out whether a need is at risk at a touchpoint. */
export type NeedQuestions = readonly [string, string];

/**
 * What a facilitator asks at a touchpoint, by need. Apart from the catalogues, because every board needs those to draw
 * its first card, and nobody these before the inspector is open.
 */
const QUESTIONS: Readonly<Record<Id, NeedQuestions>> = {
  friendliness: [
    'What would the customer tell a friend about the tone we had with them here?',
    'Which words or rules of ours make it hard to stay courteous at this moment?',
  ],
  empathy: [
    'What is going on in the customer’s life when they get here, and how would we know?',
    'What do we say or do here that shows we understood what this means to them?',
  ],
  fairness: [
    'Where could the customer feel that others are treated better than they are?',
    'When our answer is no, what makes it a reasonable one in the customer’s eyes?',
  ],
  control: [
    'What can the customer decide here, and what happens to them without being asked?',
    'If they disagree with what we propose, what could they do next?',
  ],
  options: [
    'What does the customer do when the way we offer does not work for them?',
    'Which second way could we give them here without making anybody’s work harder?',
  ],
  information: [
    'What does the customer still wonder about when they leave this moment?',
    'Which of the things we tell them here serve us rather than them?',
  ],
  time: [
    'Which minutes here does the customer spend for us rather than for themselves?',
    'What would have to be true for this to take half as long?',
  ],
  recognised: [
    'What could we already know about this customer here, and how do they notice that we do?',
    'Where do they have to tell us again who they are?',
  ],
  heard: [
    'How does the customer know that what they said has arrived, and with whom?',
    'What did customers tell us here last month that nobody has answered yet?',
  ],
  'cared-for': [
    'What do we do here that nobody would do who only wanted the case closed?',
    'When did a colleague last go out of their way at this moment, and what made it possible?',
  ],
  speed: [
    'How long does an answer take here, and after how long does the customer begin to worry?',
    'What is the request waiting for while nobody works on it?',
  ],
  customised: [
    'For which customers does our standard answer not fit here, and what do they do then?',
    'What would we have to ask to fit our help to their case?',
  ],
  personal: [
    'What could be different here for somebody who has been with us for ten years?',
    'Which use of what we know about them would feel helpful, and from where on would it feel strange?',
  ],
  immediacy: [
    'What does the customer want to have settled before they leave this moment?',
    'What could we let them do right now instead of promising it for later?',
  ],
  'channel-choice': [
    'How did the customer end up in this channel: did they choose it, or did we?',
    'What gets lost when they change to another channel here?',
  ],
  'single-sign-on': [
    'How many times has the customer proved who they are by the time they get here?',
    'What stands in the way of carrying the last sign-on over to this step?',
  ],
  'live-agent': [
    'How does the customer get from here to a person, and how many steps is that?',
    'What does the person who picks up already know of what came before?',
  ],
  quality: [
    'Where do we hurry here and have to repair it later?',
    'How would the customer notice that the answer is right, and not merely quick?',
  ],
  'always-on': [
    'What happens to a customer who gets here at ten in the evening?',
    'What do we promise when nobody is there, and how often do we keep it?',
  ],
  'joined-up': [
    'What does the customer have to repeat here that somebody of us already knows?',
    'Who hands over to whom at this point, and what falls between them?',
  ],
  anticipated: [
    'What does the customer almost always ask next, and could we answer it before they do?',
    'Which trouble do we see coming here before the customer does, and whom do we tell?',
  ],
  human: [
    'How does the customer tell us that their case is not an ordinary one?',
    'At which point should a person take over here, and who decides that?',
  ],
};

/** The two questions to ask about a need at a touchpoint; `null` for needs that the catalogues do not know. */
export function questionsOf(need: Id): NeedQuestions | null {
  return Object.hasOwn(QUESTIONS, need) ? (QUESTIONS[need] ?? null) : null;
}
