import type { NeedCatalogue } from './need.ts';
import { sevenNeeds } from './sevenNeeds.ts';

/** Every catalogue, in the order in which they are offered. */
export const CATALOGUES: readonly NeedCatalogue[] = [
  sevenNeeds,
  {
    id: 'emotional-needs',
    label: 'Emotional needs',
    source: 'Customer-experience practice',
    needs: [
      {
        id: 'recognised',
        label: 'Recognised',
        asks: 'Feel known and recognised as an individual',
        letter: 'R',
      },
      { id: 'heard', label: 'Heard', asks: 'Feel heard and understood', letter: 'H' },
      { id: 'cared-for', label: 'Cared for', asks: 'Feel cared about', letter: 'L' },
    ],
  },
  {
    id: 'connected-customer',
    label: 'Connected-customer demands',
    source: 'Customer-experience practice',
    needs: [
      { id: 'speed', label: 'Faster responses', asks: 'Faster responses', letter: 'S' },
      { id: 'customised', label: 'Customised support', asks: 'More customisation in support', letter: 'K' },
      { id: 'personal', label: 'Personalised service', asks: 'Personalised service', letter: 'P' },
      { id: 'immediacy', label: 'Immediacy', asks: 'Immediacy', letter: 'N' },
      { id: 'channel-choice', label: 'Choice of channel', asks: 'Channel and platform options', letter: 'G' },
      { id: 'single-sign-on', label: 'One sign-on', asks: 'One sign-on', letter: '1' },
      { id: 'live-agent', label: 'A live agent', asks: 'Instant connection to a live agent', letter: 'A' },
    ],
  },
  {
    id: 'service-expectations',
    label: 'Service expectations',
    source: 'Customer-experience practice',
    needs: [
      { id: 'quality', label: 'Quality before speed', asks: 'Quality before speed', letter: 'Q' },
      {
        id: 'always-on',
        label: 'Always on',
        asks: 'Round-the-clock availability, or a call back',
        letter: '24',
      },
      {
        id: 'joined-up',
        label: 'Joined-up service',
        asks: 'Joined-up service: nothing has to be repeated',
        letter: 'U',
      },
      { id: 'anticipated', label: 'Anticipated', asks: 'Needs anticipated', letter: 'V' },
      { id: 'human', label: 'A human', asks: 'A human when it gets complex', letter: 'M' },
    ],
  },
];
