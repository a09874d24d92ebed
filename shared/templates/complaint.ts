import type { JourneyDesign } from './buildJourney.ts';

/** A complaint after a missed appointment: what makes a wronged customer stay or go. */
export const complaint: JourneyDesign = {
  header: {
    title: 'Complaining about a missed appointment',
    persona: 'Ruth, 61, lives alone, took a day off for the engineer who never came',
    goal: 'Have it put right, and hear from somebody that it mattered',
    scenario: 'Second missed appointment in a row; heating is off; she is tired rather than angry',
    notes:
      'An example to change. Justice has three parts: the outcome, the way to it, and how one is spoken to. Look where each is at risk.',
  },
  lanes: {
    customer: { name: 'Customer actions', kind: 'customer', colour: 'blue' },
    thinks: { name: 'What she thinks', kind: 'notes', colour: 'purple' },
    front: { name: 'What we say and do', kind: 'frontstage', colour: 'teal' },
    back: { name: 'Behind it', kind: 'backstage' },
    emotion: { name: 'Emotion', kind: 'emotion' },
    needs: { name: 'Needs at risk', kind: 'needs' },
    pains: { name: 'Pain points', kind: 'pains' },
  },
  stages: [
    {
      name: 'Let down',
      colour: 'red',
      cards: [
        {
          title: 'I wait at the window because they said between 8 and 12',
          channel: 'field-visit',
          emotion: -1,
          needs: [['time', 3, 'A day off, for the second time', 'measured']],
        },
        {
          title: 'I get a text at 12:40 because I was “not at home”',
          channel: 'sms',
          emotion: -2,
          needs: [['fairness', 3, 'It blames me for what they did', 'observed']],
          pains: [
            {
              title: 'I am told that it was my fault',
              description:
                'The tool has one code for “visit did not happen”, and its text says “not at home”.',
              severity: 4,
              frequency: 2,
              needs: ['fairness', 'empathy'],
            },
          ],
        },
      ],
      notes: {
        thinks: ['“I was here all morning. Do they think I am lying?”'],
        back: ['The route ran late, and the visit was closed to meet the target'],
      },
    },
    {
      name: 'Deciding to complain',
      colour: 'orange',
      cards: [
        {
          title: 'I look for where to complain because I want it on record',
          channel: 'web',
          emotion: -1,
          needs: [['options', 2, 'There is a form, and no way to talk to somebody']],
        },
        {
          title: 'I fill in the form because there is nothing else',
          channel: 'web',
          emotion: -1,
          needs: [
            ['recognised', 2, 'It asks for my customer number, address and contract: they have all of it'],
            ['heard', 2, '500 characters, and a list of reasons without mine'],
          ],
          pains: [
            {
              title: 'The form has no room for what happened',
              severity: 2,
              frequency: 4,
              needs: ['heard', 'control'],
            },
          ],
        },
      ],
    },
    {
      name: 'Being acknowledged',
      colour: 'amber',
      cards: [
        {
          title: 'I get a receipt because a machine has read my form',
          channel: 'email',
          emotion: -1,
          needs: [['information', 2, '“As soon as possible” is not a date']],
        },
        {
          title: 'I call after five days because I have heard nothing',
          channel: 'phone',
          emotion: -2,
          needs: [
            ['joined-up', 3, 'The agent sees that there is a complaint, but may not open it', 'observed'],
            ['control', 2, 'I can only wait'],
          ],
          moment: {
            stake: 3,
            state: 'broken',
            reason:
              'I asked a person for help, and the person was not allowed to give it. Silence is an answer too.',
          },
          pains: [
            {
              title: 'Five days of silence',
              description: 'The promise inside is ten working days. Nobody tells the customer.',
              severity: 3,
              frequency: 5,
              needs: ['information', 'cared-for'],
            },
          ],
        },
      ],
      notes: {
        front: ['“I can see it is being looked into. More I cannot tell you.”'],
        back: ['Complaints live in a system of their own, for reasons nobody remembers'],
      },
    },
    {
      name: 'Being heard',
      colour: 'green',
      cards: [
        {
          title: 'I am called by Tom because the complaint is now his',
          channel: 'phone',
          emotion: 0,
          moment: {
            stake: 3,
            state: 'made',
            reason:
              'One name, one number, and he begins with what I wrote. From here on somebody is on my side.',
          },
        },
        {
          title: 'I tell it once more because Tom asks, and lets me finish',
          channel: 'phone',
          emotion: 1,
        },
        {
          title: 'I hear “I am sorry” because he means it',
          channel: 'phone',
          emotion: 1,
          needs: [
            [
              'friendliness',
              1,
              'The written script says sorry “for any inconvenience”: Tom left it out',
              'observed',
            ],
          ],
        },
      ],
      notes: {
        thinks: ['“That is all I wanted, really.”'],
        front: ['Listens first, names the mistake, says what happens next and when'],
      },
    },
    {
      name: 'Putting it right',
      colour: 'teal',
      cards: [
        {
          title: 'I choose the day because Tom has three to offer',
          channel: 'phone',
          emotion: 1,
          needs: [['options', 1, 'All three are working days']],
        },
        {
          title: 'I am offered 30 because that is what the table says',
          channel: 'phone',
          emotion: 0,
          needs: [['fairness', 2, 'Two lost days of pay, and one fixed sum for everybody']],
          moment: {
            stake: 2,
            state: 'mixed',
            reason: 'It is not about the money, until the sum says what my time is worth to them.',
          },
          pains: [
            {
              title: 'The amount has nothing to do with what it cost me',
              severity: 2,
              frequency: 4,
              needs: ['fairness', 'personal'],
            },
          ],
        },
        {
          title: 'I have heating again because the engineer came, on time',
          channel: 'field-visit',
          emotion: 2,
        },
      ],
    },
    {
      name: 'Afterwards',
      colour: 'purple',
      cards: [
        {
          title: 'I get a letter because the case is closed',
          channel: 'post',
          emotion: 0,
          needs: [
            ['cared-for', 1, 'It asks me to confirm that I have no further claims'],
            ['empathy', 1, 'Written for a file, and sent to a person'],
          ],
        },
        {
          title: 'I stay because of Tom, and not because of them',
          emotion: 1,
          needs: [['anticipated', 2, 'Nothing has changed that would spare the next one']],
        },
      ],
      notes: {
        thinks: [['“Will it happen again?”', 'The question that decides, and that no letter answers.']],
      },
    },
  ],
};
