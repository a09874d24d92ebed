import type { JourneyDesign } from './buildJourney.ts';

/** A visit to an eye clinic, as a service blueprint: what the customer does, and all that has to happen for it. */
export const serviceBlueprint: JourneyDesign = {
  header: {
    title: 'A first visit to the eye clinic',
    persona: 'Mr Okafor, 72, sees less and less with his left eye, comes with his daughter',
    goal: 'Know what it is, and what can be done',
    scenario: 'Referred by his family doctor; first time at this clinic',
    notes:
      'A service blueprint (Shostack 1984; Bitner, Ostrom & Morgan 2008). Read a column from top to bottom: evidence, customer, then what he sees us do, what he does not see, and what all of it stands on.',
  },
  lanes: {
    evidence: { name: 'Physical evidence', kind: 'evidence', colour: 'amber' },
    customer: { name: 'Patient actions', kind: 'customer', colour: 'blue' },
    front: { name: 'Frontstage: in his sight', kind: 'frontstage', colour: 'teal' },
    back: { name: 'Backstage: out of his sight', kind: 'backstage', colour: 'slate' },
    support: { name: 'Support processes', kind: 'support', colour: 'slate' },
    emotion: { name: 'Emotion', kind: 'emotion' },
    needs: { name: 'Needs at risk', kind: 'needs' },
  },
  stages: [
    {
      name: 'Booking',
      colour: 'blue',
      cards: [
        { lane: 'evidence', kind: 'note', title: 'Referral letter, clinic’s website' },
        {
          lane: 'customer',
          title: 'I call for an appointment because the letter says “urgent”',
          channel: 'phone',
          emotion: -1,
          needs: [['time', 2, 'Lines are open for two hours a day', 'observed']],
          pains: [
            {
              title: 'I cannot get through in the two hours',
              severity: 3,
              frequency: 4,
              needs: ['time', 'always-on', 'options'],
            },
          ],
        },
        {
          lane: 'customer',
          title: 'I get a date in three weeks because that is the first one',
          channel: 'phone',
          emotion: 0,
          needs: [['empathy', 2, '“Urgent” frightens; nobody says whether three weeks are safe']],
        },
        {
          lane: 'front',
          kind: 'note',
          title: 'Receptionist: asks for the referral, offers the first free slot',
        },
        { lane: 'back', kind: 'note', title: 'Nurse: sorts referrals by urgency, every morning' },
        { lane: 'support', kind: 'note', title: 'Appointment book' },
      ],
    },
    {
      name: 'Preparing',
      colour: 'teal',
      cards: [
        { lane: 'evidence', kind: 'note', title: 'Letter with date, map, and list of what to bring' },
        {
          lane: 'customer',
          title: 'I ask my daughter to come because I must not drive afterwards',
          channel: 'post',
          emotion: 0,
          needs: [
            [
              'information',
              2,
              'The warning about the drops is on page two, in small print, for people who see badly',
              'observed',
            ],
          ],
          pains: [
            {
              title: 'I cannot read the letter about my eyes',
              severity: 3,
              frequency: 3,
              needs: ['information', 'customised'],
            },
          ],
        },
        { lane: 'customer', title: 'I get a reminder because it is tomorrow', channel: 'sms', emotion: 1 },
        {
          lane: 'back',
          kind: 'note',
          title: 'Office: prepares the file, asks the family doctor for what is missing',
        },
        { lane: 'support', kind: 'note', title: 'Reminder service, letter templates' },
      ],
    },
    {
      name: 'Arriving',
      colour: 'green',
      cards: [
        { lane: 'evidence', kind: 'note', title: 'Signs, entrance, waiting room' },
        {
          lane: 'customer',
          title: 'I follow the yellow line because they thought of people like me',
          channel: 'in-store',
          emotion: 1,
        },
        {
          lane: 'customer',
          title: 'I give my details at the desk because they ask again',
          channel: 'in-store',
          emotion: 0,
          needs: [['joined-up', 2, 'Name, insurance, medicines: all of it is in the referral']],
        },
        { lane: 'front', kind: 'note', title: 'Receptionist: greets by name, offers a seat near the door' },
        { lane: 'back', kind: 'note', title: 'Tells the technician that he is here' },
        { lane: 'support', kind: 'note', title: 'Patient records' },
      ],
    },
    {
      name: 'Tests and waiting',
      colour: 'amber',
      cards: [
        { lane: 'evidence', kind: 'note', title: 'Dark room, machines, drops' },
        {
          lane: 'customer',
          title: 'I look into machines because the technician asks me to',
          channel: 'in-store',
          emotion: 0,
          needs: [['information', 1, 'Nobody says what each test is for']],
        },
        {
          lane: 'customer',
          title: 'I wait with blurred eyes because the drops need time',
          channel: 'in-store',
          emotion: -2,
          needs: [
            ['time', 3, '70 minutes; the drops need 25', 'measured'],
            ['cared-for', 2, 'Those who came later are called first, and nobody explains'],
          ],
          moment: {
            stake: 2,
            state: 'broken',
            reason: 'He cannot see, cannot read, and thinks that he has been forgotten.',
          },
          pains: [
            {
              title: 'I do not know whether I have been forgotten',
              description: 'Four doctors, four queues, one waiting room.',
              severity: 3,
              frequency: 4,
              needs: ['information', 'cared-for', 'fairness'],
            },
          ],
        },
        { lane: 'front', kind: 'note', title: 'Technician: three tests, then drops' },
        { lane: 'back', kind: 'note', title: 'Technician: uploads the pictures, one machine at a time' },
        { lane: 'support', kind: 'note', title: 'Picture archive, room plan' },
      ],
    },
    {
      name: 'Hearing the result',
      colour: 'red',
      cards: [
        { lane: 'evidence', kind: 'note', title: 'Picture of his own eye on the screen' },
        {
          lane: 'customer',
          title: 'I hear what it is because the doctor shows me',
          channel: 'in-store',
          emotion: 1,
          needs: [['heard', 1, 'Nine minutes; the daughter’s question comes in the tenth']],
          moment: {
            stake: 3,
            state: 'made',
            reason: 'Bad news, well told: his own picture, plain words, and what comes next.',
          },
        },
        {
          lane: 'customer',
          title: 'I choose the treatment because there are two ways',
          channel: 'in-store',
          emotion: 1,
          needs: [['control', 1, 'The leaflet describes one of the two']],
        },
        { lane: 'front', kind: 'note', title: 'Doctor: explains, answers, decides with him' },
        { lane: 'back', kind: 'note', title: 'Doctor: reads the pictures between two patients' },
        { lane: 'support', kind: 'note', title: 'Guidelines, second-opinion line' },
      ],
    },
    {
      name: 'Going on',
      colour: 'purple',
      cards: [
        { lane: 'evidence', kind: 'note', title: 'Leaflet in large print, next appointment on a card' },
        {
          lane: 'customer',
          title: 'I leave with the next date because they booked it for me',
          channel: 'in-store',
          emotion: 1,
        },
        {
          lane: 'customer',
          title: 'I call at night because my eye is red and I am afraid',
          channel: 'phone',
          emotion: -1,
          needs: [['always-on', 3, 'The recorded voice gives the opening hours']],
          moment: {
            stake: 3,
            state: 'broken',
            reason: 'The one time that it is he who needs us, nobody is there.',
          },
          pains: [
            {
              title: 'Nobody to ask between two visits',
              severity: 4,
              frequency: 2,
              needs: ['always-on', 'human', 'cared-for'],
            },
          ],
        },
        {
          lane: 'customer',
          title: 'I am called back at eight because the nurse saw my number',
          channel: 'phone',
          emotion: 1,
        },
        { lane: 'front', kind: 'note', title: 'Nurse: calls back, calms, books him in for noon if needed' },
        { lane: 'back', kind: 'note', title: 'Nurse: goes through the night’s missed calls' },
        { lane: 'support', kind: 'note', title: 'Telephone system; no on-call rota yet' },
      ],
    },
  ],
};
