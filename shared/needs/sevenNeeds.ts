import type { NeedCatalogue } from './need.ts';

/** The seven needs of a contact-centre customer (ICMI, 2022): the catalogue that is on by default, under keys 1 to 7. */
export const sevenNeeds: NeedCatalogue = {
  id: 'seven-needs',
  label: 'Seven needs of a contact-centre customer',
  source: 'ICMI, 2022',
  needs: [
    {
      id: 'friendliness',
      label: 'Friendliness',
      asks: 'Be courteous and polite, the most basic need',
      letter: 'F',
    },
    {
      id: 'empathy',
      label: 'Understanding and empathy',
      asks: 'Know that my wants and circumstances are understood and appreciated',
      letter: 'E',
    },
    { id: 'fairness', label: 'Fairness', asks: 'Adequate attention, and reasonable answers', letter: 'J' },
    { id: 'control', label: 'Control', asks: 'My wants and input change the outcome', letter: 'C' },
    {
      id: 'options',
      label: 'Options and alternatives',
      asks: 'More than one avenue to satisfy me',
      letter: 'O',
    },
    {
      id: 'information',
      label: 'Information',
      asks: 'Pertinent and timely, without too much selling',
      letter: 'I',
    },
    { id: 'time', label: 'Time', asks: 'Ask little of my time, and work efficiently', letter: 'T' },
  ],
};
