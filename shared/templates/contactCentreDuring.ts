import type { StageDesign } from './buildJourney.ts';

/** What happens from the first word of an agent on. */
export const contactCentreDuring: readonly StageDesign[] = [
  {
    name: 'Explaining',
    colour: 'green',
    cards: [
      {
        title: 'I am greeted by name because they see who is calling',
        channel: 'phone',
        emotion: 1,
        teamRating: 8,
        customerRating: 8.3,
        customerSample: 212,
        customerRatedOn: '2025-10-31',
        customerSource: 'Survey after the call',
        evidence: [
          {
            quote: 'She knew who I was. That alone made me calmer.',
            source: 'interview',
            grade: 'observed',
            heardOn: '2025-10-14',
          },
        ],
        moment: {
          stake: 2,
          state: 'made',
          reason: 'The first sentence decides whether I am a person or a case. Here it goes well.',
        },
      },
      {
        title: 'I tell the whole story because they need to understand',
        channel: 'phone',
        emotion: 0,
        needs: [['empathy', 1, 'The script asks for the account first and for the worry never']],
      },
      {
        title: 'I am transferred because this team cannot see discounts',
        channel: 'phone',
        emotion: -2,
        teamRating: 7,
        customerRating: 1.9,
        customerSample: 96,
        customerRatedOn: '2025-10-31',
        customerSource: 'Survey after the call, transferred callers',
        needs: [
          [
            'joined-up',
            3,
            'I say my name, my number and my story again, from the start',
            'observed',
            [
              {
                quote: 'I told it three times. The third time I just cried.',
                source: 'interview',
                grade: 'observed',
                heardOn: '2025-10-14',
              },
            ],
          ],
          ['time', 3, 'A second queue, behind people who have only just called'],
          ['control', 2, 'Nobody asks whether I want to be transferred or called back'],
        ],
        moment: {
          stake: 3,
          state: 'broken',
          reason:
            'I trusted the first agent with my story, and it was thrown away. Here I begin to think of leaving.',
        },
        pains: [
          {
            title: 'I have to say everything again',
            description: 'Notes of the first agent are not on the second agent’s screen.',
            severity: 4,
            frequency: 3,
            needs: ['joined-up', 'time', 'empathy'],
            rootCause: 'Two systems, and nobody owns what lies between them.',
            ideas: 'Hand the note over with the call; or a warm transfer, as a rule.',
            owner: { person: null, name: 'Head of service' },
            effort: 4,
            evidence: [
              {
                quote: 'Transferred callers score effort 5.8 of 7; all others 2.9.',
                source: 'survey',
                grade: 'measured',
                heardOn: '2025-10-31',
                score: 5.8,
                scale: 'ces',
                sample: 96,
              },
            ],
          },
        ],
      },
    ],
    notes: {
      front: ['Identifies the caller, listens, types a note, transfers cold'],
      back: [
        [
          'Two teams, two systems',
          'Billing sees amounts; retention sees discounts. The note stays in the first.',
        ],
      ],
      method: [
        [
          'A broken moment of truth is the worst thing on a map',
          'Carlzon: a contact that makes or breaks the relationship. Mark few, give a reason, and start with the broken ones.',
        ],
        [
          'Nobody asked is a finding, too',
          'Rate what you believe, then ask customers. A rating of the team alone says how sure you are, not how good (Bain 2005).',
        ],
      ],
    },
  },
  {
    name: 'Putting it right',
    colour: 'amber',
    cards: [
      {
        title: 'I hear what happened because this agent can see it',
        channel: 'phone',
        emotion: 0,
        needs: [['friendliness', 1, 'After two queues, a brisk tone sounds like blame']],
      },
      {
        title: 'I am offered a credit because I have been with them for years',
        channel: 'phone',
        emotion: 1,
        teamRating: 9,
        needs: [
          ['fairness', 2, 'Whoever asks twice gets more: the same case, three different credits', 'observed'],
          ['options', 1, 'One offer, take it or leave it'],
        ],
        moment: {
          stake: 3,
          state: 'mixed',
          reason: 'The credit is fair. That I had to ask for it is not.',
        },
        pains: [
          {
            title: 'What I get depends on whom I get',
            severity: 3,
            frequency: 2,
            needs: ['fairness', 'control'],
          },
        ],
      },
    ],
    notes: { front: ['Explains, decides within a limit of 20, books the credit'] },
  },
  {
    name: 'Afterwards',
    colour: 'purple',
    cards: [
      {
        title: 'I get the agreement in writing because I want to be sure',
        channel: 'sms',
        emotion: 1,
        needs: [['information', 1, 'The text says “adjusted”, without the amount']],
      },
      {
        title: 'I rate the call because they ask me to',
        channel: 'sms',
        emotion: 0,
        needs: [['heard', 1, 'I can rate the agent, but not the queue or the bill that made me call']],
      },
      {
        title: 'I check the next bill because I do not quite trust it',
        channel: 'email',
        emotion: 1,
        description: 'It is right. The journey ends better than it went, and that is what Dana will tell.',
      },
    ],
    notes: {
      method: [
        [
          'Look at the lowest point and at the end',
          'People remember the peak and the end, not the average (Kahneman). Lift the lowest point first, then the end.',
        ],
      ],
    },
  },
];
