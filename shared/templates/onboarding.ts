import type { JourneyDesign } from './buildJourney.ts';

/** The first month with a new bank: from a promise to the first value, and where people give up between. */
export const onboarding: JourneyDesign = {
  header: {
    title: 'Becoming a customer of a new bank',
    persona: 'Lena, 27, first proper salary, has had the same account since school',
    goal: 'Salary in, rent out, without thinking about it',
    scenario: 'A colleague recommended it; she starts in her lunch break, on her phone',
    notes:
      'An example to change. Onboarding ends with the first value, not with the signature. Put your own drop-off figures in as evidence.',
  },
  lanes: {
    customer: { name: 'Customer actions', kind: 'customer', colour: 'blue' },
    front: { name: 'What we show and say', kind: 'frontstage', colour: 'teal' },
    back: { name: 'Behind it', kind: 'backstage' },
    ideas: { name: 'Opportunities', kind: 'notes', colour: 'green' },
    emotion: { name: 'Emotion', kind: 'emotion' },
    needs: { name: 'Needs at risk', kind: 'needs' },
    pains: { name: 'Pain points', kind: 'pains' },
  },
  stages: [
    {
      name: 'Being promised',
      colour: 'blue',
      cards: [
        {
          title: 'I hear of it from a colleague because I complain about my bank',
          channel: 'social',
          emotion: 1,
        },
        {
          title: 'I read “open in 8 minutes” because that is all the time I have',
          channel: 'web',
          emotion: 1,
          needs: [
            ['information', 2, 'Nobody says that the 8 minutes begin after the identity check', 'measured'],
          ],
        },
      ],
    },
    {
      name: 'Signing up',
      colour: 'teal',
      cards: [
        {
          title: 'I type my details because the form asks for them',
          channel: 'mobile-app',
          emotion: 0,
          needs: [['time', 1, '31 fields, 9 of them about tax']],
        },
        {
          title: 'I show my passport to the camera because the law says so',
          channel: 'mobile-app',
          emotion: -2,
          needs: [
            ['control', 3, 'Rejected three times with “try again”, and never a reason', 'observed'],
            ['human', 2, 'There is no one to ask until Monday'],
          ],
          moment: {
            stake: 3,
            state: 'broken',
            kind: 'fmot',
            reason: 'The first thing that we do together fails, and it feels as if I had failed.',
          },
          pains: [
            {
              title: 'The check fails and does not say why',
              description: 'Glare on the passport. The software knows; the screen does not say.',
              severity: 4,
              frequency: 3,
              needs: ['information', 'control', 'live-agent'],
            },
          ],
        },
        {
          title: 'I start again in the evening because it did not save',
          channel: 'mobile-app',
          emotion: -1,
          needs: [['joined-up', 3, 'Everything that I typed at lunch is gone', 'observed']],
          pains: [
            {
              title: 'What I typed is gone when I come back',
              severity: 3,
              frequency: 3,
              needs: ['joined-up', 'time'],
            },
          ],
        },
      ],
      notes: {
        back: ['Identity check by a supplier; four in ten need a second attempt'],
        ideas: ['Say why, at once: “There is glare on the photo. Tilt it a little.”'],
      },
    },
    {
      name: 'Waiting',
      colour: 'amber',
      cards: [
        {
          title: 'I get “we are reviewing your application” because it is weekend',
          channel: 'email',
          emotion: -1,
          needs: [['information', 2, 'Not by when, and not what happens next']],
        },
        {
          title: 'I ask in the chat because three days have gone',
          channel: 'live-chat',
          emotion: 0,
          needs: [['recognised', 2, 'I am not a customer yet, so the chat does not know me']],
          pains: [
            {
              title: 'Between applying and being accepted I am nobody',
              severity: 2,
              frequency: 4,
              needs: ['recognised', 'information'],
            },
          ],
        },
      ],
      notes: { front: ['One email on applying, one on acceptance, none between'] },
    },
    {
      name: 'Getting started',
      colour: 'green',
      cards: [
        {
          title: 'I open the welcome letter because the card is in it',
          channel: 'post',
          emotion: 2,
          moment: {
            stake: 2,
            state: 'made',
            kind: 'smot',
            reason: 'My name on it, a card that works at once, and a handwritten line. Now it is real.',
          },
        },
        {
          title: 'I log in because I want to see it empty',
          channel: 'mobile-app',
          emotion: 1,
          needs: [['single-sign-on', 1, 'App, website and card each want a code of their own']],
        },
        {
          title: 'I skip the tour because it explains what I can see',
          channel: 'mobile-app',
          emotion: 0,
          needs: [['customised', 1, 'The same nine screens for everybody']],
        },
      ],
    },
    {
      name: 'First value',
      colour: 'teal',
      cards: [
        {
          title: 'I move my direct debits because the rent must not bounce',
          channel: 'web',
          emotion: -1,
          needs: [
            ['empathy', 2, 'What frightens me is the rent; the page talks about convenience'],
            ['options', 2, 'All at once or one by one by letter: nothing between'],
          ],
          pains: [
            {
              title: 'I do not dare to switch everything at once',
              severity: 3,
              frequency: 4,
              needs: ['control', 'options'],
            },
          ],
        },
        {
          title: 'I see my salary arrive because payroll has the new number',
          channel: 'mobile-app',
          emotion: 2,
          moment: {
            stake: 3,
            state: 'mixed',
            reason: 'This is the moment that I came for, and the bank lets it pass without a word.',
          },
        },
      ],
      notes: { ideas: ['Celebrate the first salary, and say what is still missing for a worry-free month'] },
    },
    {
      name: 'Settling in',
      colour: 'purple',
      cards: [
        {
          title: 'I am offered a loan because I now have an income',
          channel: 'mobile-app',
          emotion: -1,
          needs: [['information', 2, 'Selling, before the first month is over', 'observed']],
        },
        {
          title: 'I close my old account because everything works',
          channel: 'post',
          emotion: 1,
        },
        {
          title: 'I tell a friend because she is as annoyed as I was',
          channel: 'social',
          emotion: 1,
          description: 'With a warning: “Do the passport thing in daylight.”',
        },
      ],
    },
  ],
};
