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
        {
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
          title: 'I get a date in three weeks because that is the first one',
          channel: 'phone',
          emotion: 0,
          needs: [['empathy', 2, '“Urgent” frightens; nobody says whether three weeks are safe']],
        },
      ],
      notes: {
        evidence: ['Referral letter, clinic’s website'],
        back: ['Nurse: sorts referrals by urgency, every morning'],
        support: ['Appointment book'],
        front: ['Receptionist: asks for the referral, offers the first free slot'],
      },
    },
    {
      name: 'Preparing',
      colour: 'teal',
      cards: [
        {
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
        { title: 'I get a reminder because it is tomorrow', channel: 'sms', emotion: 1 },
      ],
      notes: {
        evidence: ['Letter with date, map, and list of what to bring'],
        support: ['Reminder service, letter templates'],
        back: ['Office: prepares the file, asks the family doctor for what is missing'],
      },
    },
    {
      name: 'Arriving',
      colour: 'green',
      cards: [
        {
          title: 'I follow the yellow line because they thought of people like me',
          channel: 'in-store',
          emotion: 1,
        },
        {
          title: 'I give my details at the desk because they ask again',
          channel: 'in-store',
          emotion: 0,
          needs: [['joined-up', 2, 'Name, insurance, medicines: all of it is in the referral']],
        },
      ],
      notes: {
        evidence: ['Signs, entrance, waiting room'],
        front: ['Receptionist: greets by name, offers a seat near the door'],
        back: ['Tells the technician that he is here'],
        support: ['Patient records'],
      },
    },
    {
      name: 'Tests and waiting',
      colour: 'amber',
      cards: [
        {
          title: 'I look into machines because the technician asks me to',
          channel: 'in-store',
          emotion: 0,
          needs: [['information', 1, 'Nobody says what each test is for']],
        },
        {
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
      ],
      notes: {
        evidence: ['Dark room, machines, drops'],
        front: ['Technician: three tests, then drops'],
        back: ['Technician: uploads the pictures, one machine at a time'],
        support: ['Picture archive, room plan'],
      },
    },
    {
      name: 'Hearing the result',
      colour: 'red',
      cards: [
        {
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
          title: 'I choose the treatment because there are two ways',
          channel: 'in-store',
          emotion: 1,
          needs: [['control', 1, 'The leaflet describes one of the two']],
        },
      ],
      notes: {
        evidence: ['Picture of his own eye on the screen'],
        front: ['Doctor: explains, answers, decides with him'],
        back: ['Doctor: reads the pictures between two patients'],
        support: ['Guidelines, second-opinion line'],
      },
    },
    {
      name: 'Going on',
      colour: 'purple',
      cards: [
        {
          title: 'I leave with the next date because they booked it for me',
          channel: 'in-store',
          emotion: 1,
        },
        {
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
          title: 'I am called back at eight because the nurse saw my number',
          channel: 'phone',
          emotion: 1,
        },
      ],
      notes: {
        evidence: ['Leaflet in large print, next appointment on a card'],
        front: ['Nurse: calls back, calms, books him in for noon if needed'],
        back: ['Nurse: goes through the night’s missed calls'],
        support: ['Telephone system; no on-call rota yet'],
      },
    },
  ],
};
