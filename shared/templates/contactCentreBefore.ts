import type { StageDesign } from './buildJourney.ts';

/** What happens before anybody at the contact centre picks up. */
export const contactCentreBefore: readonly StageDesign[] = [
  {
    name: 'Something is wrong',
    colour: 'slate',
    cards: [
      {
        title: 'I open the bill because the amount looks wrong',
        channel: 'email',
        emotion: -1,
        teamRating: 7,
        needs: [
          [
            'information',
            2,
            'The bill gives a total and three codes, and no reason for the change',
            'observed',
          ],
        ],
        pains: [
          {
            title: 'The bill does not say what changed',
            description: 'A discount ended. The bill shows the new price, and never the word “ended”.',
            severity: 3,
            frequency: 4,
            needs: ['information', 'anticipated'],
            rootCause: 'The bill is printed by a system that knows prices, but not why they change.',
            ideas: 'A line for what is new this month; a text message before a discount ends.',
            status: 'accepted',
            owner: { person: null, name: 'Billing product' },
            effort: 3,
            evidence: [
              {
                quote: 'Two in five of these calls begin with “I do not understand my bill”.',
                source: 'call recording',
                grade: 'measured',
                heardOn: '2025-09-30',
                sample: 420,
              },
            ],
          },
        ],
        opportunities: [
          {
            title: 'Say on the bill what changed, and why',
            description: 'The cheapest call is the one that nobody needs to make.',
            needs: ['information', 'anticipated'],
            serves: ['The bill does not say what changed'],
            importance: 9,
            satisfaction: 3,
            effort: 3,
          },
        ],
      },
    ],
    notes: {
      method: [
        [
          'Begin before the call',
          'The journey starts with the reason for calling. The cheapest call is the one that nobody needs to make.',
        ],
      ],
    },
  },
  {
    name: 'Looking for help',
    colour: 'blue',
    cards: [
      {
        title: 'I search the help pages because I would rather not call',
        channel: 'web',
        emotion: 0,
        needs: [['options', 1, 'Help pages explain how to pay, not why a bill went up']],
      },
      {
        title: 'I ask the chatbot because it says it can help with bills',
        channel: 'chatbot',
        emotion: -1,
        needs: [
          ['empathy', 2, 'It answers a question that I did not ask, three times', 'observed'],
          ['human', 2, 'It never offers a person'],
        ],
      },
      {
        title: 'I hunt for the phone number because nothing else has worked',
        channel: 'web',
        emotion: -1,
        needs: [['options', 2, 'The number is four clicks away, and the chat knows nothing of the call']],
        pains: [
          {
            title: 'The phone number is hidden',
            severity: 2,
            frequency: 4,
            needs: ['options', 'channel-choice'],
          },
        ],
      },
    ],
  },
  {
    name: 'Getting through',
    colour: 'teal',
    cards: [
      {
        title: 'I choose from the menu because I want the right person',
        channel: 'ivr',
        emotion: -1,
        needs: [['control', 2, 'Five options, and none of them says “my bill is wrong”']],
      },
      {
        title: 'I wait on hold because I have no other way',
        channel: 'phone',
        emotion: -2,
        teamRating: 6,
        customerRating: 2.4,
        customerSample: 212,
        customerRatedOn: '2025-10-31',
        customerSource: 'Survey after the call',
        needs: [
          [
            'time',
            3,
            'Eleven minutes at lunch time, in the caller’s own break',
            'measured',
            [
              {
                quote: 'Mean wait between 12 and 14 o’clock: 11 minutes; one in four hangs up.',
                source: 'analytics',
                grade: 'measured',
                heardOn: '2025-10-31',
                sample: 2380,
              },
            ],
          ],
          ['information', 2, 'Nobody says how long it will take'],
        ],
        pains: [
          {
            title: 'I wait without knowing how long',
            description: 'No estimate, no place in the queue, no call back.',
            severity: 3,
            frequency: 5,
            needs: ['time', 'information', 'always-on'],
            share: 85,
            status: 'in progress',
            owner: { person: null, name: 'Telephony' },
          },
        ],
        opportunities: [
          {
            title: 'Offer to call back, and keep the place in the queue',
            needs: ['time', 'control'],
            serves: ['I wait without knowing how long'],
            importance: 8,
            satisfaction: 2,
            effort: 2,
          },
        ],
      },
    ],
    notes: {
      back: [
        [
          'Bills and calls peak in the same week',
          'All bills go out on the 1st; the rota is the same every week.',
        ],
      ],
    },
  },
];
