import type { JourneyDesign } from './buildJourney.ts';

/** A call about a wrong bill: the seven needs, one after the other, and the transfer that breaks them. */
export const contactCentreCall: JourneyDesign = {
  header: {
    title: 'Calling about a wrong bill',
    persona: 'Dana, customer for six years, pays on time and never calls',
    goal: 'Understand the bill, get it put right, and be sure that it stays right',
    scenario: 'The monthly bill is twice what it usually is, and the payment is due on Friday',
    notes:
      'An example to change. Its reasons are assumptions unless they say otherwise: replace them by what your own callers say.',
  },
  lanes: {
    customer: { name: 'Customer actions', kind: 'customer', colour: 'blue' },
    front: { name: 'What our agent does', kind: 'frontstage', colour: 'teal' },
    back: { name: 'Behind the call', kind: 'backstage' },
    method: { name: 'How to use this map', kind: 'notes', colour: 'amber' },
    emotion: { name: 'Emotion', kind: 'emotion' },
    needs: { name: 'Needs at risk', kind: 'needs' },
    pains: { name: 'Pain points', kind: 'pains' },
  },
  stages: [
    {
      name: 'Something is wrong',
      colour: 'slate',
      cards: [
        {
          title: 'I open the bill because the amount looks wrong',
          channel: 'email',
          emotion: -1,
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
          needs: [
            ['time', 3, 'Eleven minutes at lunch time, in the caller’s own break', 'measured'],
            ['information', 2, 'Nobody says how long it will take'],
          ],
          pains: [
            {
              title: 'I wait without knowing how long',
              description: 'No estimate, no place in the queue, no call back.',
              severity: 3,
              frequency: 5,
              needs: ['time', 'information', 'always-on'],
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
    {
      name: 'Explaining',
      colour: 'green',
      cards: [
        {
          title: 'I am greeted by name because they see who is calling',
          channel: 'phone',
          emotion: 1,
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
          needs: [
            ['joined-up', 3, 'I say my name, my number and my story again, from the start', 'observed'],
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
          needs: [
            [
              'fairness',
              2,
              'Whoever asks twice gets more: the same case, three different credits',
              'observed',
            ],
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
  ],
};
