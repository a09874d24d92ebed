import type { JourneyDesign } from './buildJourney.ts';

/** Shoes that do not fit: a purchase that goes well, and a return that decides what is remembered. */
export const onlinePurchaseAndReturn: JourneyDesign = {
  header: {
    title: 'Buying shoes online and sending them back',
    persona: 'Amir, 34, buys online on his phone, in the evening, with a child on his arm',
    goal: 'Have shoes that fit before the wedding on the 20th',
    scenario: 'First order at this shop; the shoes turn out one size too small',
    notes:
      'An example to change. Two moments of truth belong to the shop (choosing, unpacking), one to the carrier, and one to nobody: the refund.',
  },
  lanes: {
    customer: { name: 'Customer actions', kind: 'customer', colour: 'blue' },
    front: { name: 'What we show and say', kind: 'frontstage', colour: 'teal' },
    back: { name: 'Shop, warehouse and carrier', kind: 'backstage' },
    ideas: { name: 'Notes and ideas', kind: 'notes', colour: 'amber' },
    emotion: { name: 'Emotion', kind: 'emotion' },
    needs: { name: 'Needs at risk', kind: 'needs' },
    pains: { name: 'Pain points', kind: 'pains' },
  },
  stages: [
    {
      name: 'Finding',
      colour: 'blue',
      cards: [
        {
          title: 'I search for the shoes because I saw them on a friend',
          channel: 'web',
          emotion: 1,
          moment: {
            stake: 2,
            state: 'made',
            kind: 'zmot',
            reason: 'I decide on reviews of strangers, before the shop knows that I exist.',
          },
        },
        {
          title: 'I read reviews because I cannot try them on',
          channel: 'web',
          emotion: 1,
          needs: [
            [
              'information',
              2,
              'A third of the reviews say “runs small”; the product page does not',
              'observed',
            ],
          ],
        },
      ],
    },
    {
      name: 'Choosing and paying',
      colour: 'teal',
      cards: [
        {
          title: 'I guess my size because the chart is in centimetres',
          channel: 'mobile-app',
          emotion: 0,
          teamRating: 8,
          customerRating: 5.1,
          customerSample: 640,
          customerRatedOn: '2025-08-31',
          customerSource: 'Question after paying',
          needs: [['customised', 2, 'The app knows nothing of the sizes I wear in other brands']],
          pains: [
            {
              title: 'I cannot tell which size fits me',
              description: 'Every second return gives size as the reason.',
              severity: 3,
              frequency: 4,
              needs: ['information', 'customised'],
              share: 52,
              rootCause: 'The chart is the maker’s, in centimetres of foot that nobody has measured.',
              ideas: 'Ask for a shoe that fits, and translate.',
              status: 'accepted',
              owner: { person: null, name: 'Shop front' },
              evidence: [
                {
                  quote: '52 % of returns give size as the reason.',
                  source: 'analytics',
                  grade: 'measured',
                  heardOn: '2025-08-31',
                  sample: 1840,
                },
              ],
            },
          ],
          opportunities: [
            {
              title: 'Tell the size from a shoe that fits already',
              needs: ['customised', 'information'],
              serves: ['I cannot tell which size fits me'],
              importance: 9,
              satisfaction: 4,
              effort: 3,
            },
          ],
        },
        {
          title: 'I pay as a guest because I do not want one more account',
          channel: 'mobile-app',
          emotion: 1,
          needs: [['control', 1, '“Guest” is the smallest link on the page']],
        },
        {
          title: 'I get a confirmation because I want to know when they come',
          channel: 'email',
          emotion: 1,
        },
      ],
      notes: { front: ['Size chart, stock, delivery date, price with everything in it'] },
    },
    {
      name: 'Waiting and receiving',
      colour: 'green',
      cards: [
        {
          title: 'I follow the parcel because I have to be at home',
          channel: 'web',
          emotion: 0,
          needs: [['time', 2, '“Between 8 and 18” is a day off work', 'observed']],
        },
        {
          title: 'I unpack the shoes because I cannot wait',
          channel: 'post',
          emotion: 2,
          teamRating: 9,
          evidence: [
            {
              quote: 'The box is too nice to throw away.',
              source: 'social',
              grade: 'observed',
              heardOn: '2025-07-12',
            },
          ],
          moment: {
            stake: 2,
            state: 'made',
            kind: 'smot',
            reason: 'The box is lovely, the shoes are as pictured. For a minute, all is well.',
          },
        },
        {
          title: 'I walk up and down because they pinch',
          emotion: -1,
          description: 'No contact with us at all, and still the moment that starts the return.',
        },
      ],
      notes: { back: ['Picked and packed in two hours; carrier collects at 17:00'] },
    },
    {
      name: 'Sending back',
      colour: 'amber',
      cards: [
        {
          title: 'I look for the return label because it is not in the box',
          channel: 'web',
          emotion: -1,
          needs: [
            ['options', 2, 'Guests cannot start a return online; they have to write', 'observed'],
            ['time', 2, 'Label by email, printer at work'],
          ],
          pains: [
            {
              title: 'As a guest I cannot return without writing to somebody',
              severity: 3,
              frequency: 3,
              needs: ['options', 'control', 'time'],
            },
          ],
        },
        {
          title: 'I write to support because I need the larger size by the 20th',
          channel: 'email',
          emotion: -1,
          needs: [
            ['empathy', 3, 'The answer is about the return policy, not about the wedding', 'observed'],
            ['speed', 2, 'It comes after 26 hours'],
          ],
          pains: [
            {
              title: 'An exchange is a return plus a new order',
              description: 'The larger size sells out while the smaller one travels.',
              severity: 3,
              frequency: 4,
              needs: ['options', 'control', 'anticipated'],
            },
          ],
        },
        {
          title: 'I hand the parcel in because the shop is on my way',
          channel: 'in-store',
          emotion: 0,
          needs: [['friendliness', 1, 'The clerk works for the carrier, and has a queue of his own']],
        },
      ],
      notes: {
        ideas: [
          ['What if the exchange left before the return arrived?', 'Most who ask for another size keep it.'],
        ],
      },
    },
    {
      name: 'Getting the money back',
      colour: 'red',
      cards: [
        {
          title: 'I check my account because nobody says whether it arrived',
          channel: 'web',
          emotion: -2,
          needs: [
            ['information', 3, 'Nine days of silence between hand-in and refund', 'measured'],
            ['fairness', 2, 'They took my money in a second'],
          ],
          moment: {
            stake: 3,
            state: 'broken',
            kind: 'tmot',
            reason: 'While they are silent with my money, I make up my mind about them.',
          },
          pains: [
            {
              title: 'Nobody tells me that my parcel arrived',
              severity: 3,
              frequency: 5,
              needs: ['information', 'fairness'],
            },
          ],
        },
        {
          title: 'I call because it has been nine days',
          channel: 'phone',
          emotion: -1,
          needs: [['joined-up', 2, 'The agent cannot see the email that I wrote']],
        },
        {
          title: 'I get the refund, in full, because I asked',
          channel: 'email',
          emotion: 0,
          needs: [['cared-for', 1, '“Your refund has been processed”, from no-reply']],
        },
      ],
      notes: { back: ['Returns are opened once a week, on Thursdays'] },
    },
    {
      name: 'Telling others',
      colour: 'purple',
      cards: [
        {
          title: 'I buy elsewhere because the wedding does not wait',
          channel: 'in-store',
          emotion: -1,
        },
        {
          title: 'I write a review because others should know',
          channel: 'social',
          emotion: -1,
          description: '“Great shoes. Do not count on sending them back.”',
          needs: [['heard', 2, 'The shop thanks me for my feedback, with the same words as everyone']],
        },
      ],
      notes: {
        ideas: [
          [
            'The end outweighs the rest',
            'Five good moments and a bad ending make a bad memory (peak–end rule). Follow the curve to its end.',
          ],
        ],
      },
    },
  ],
};
