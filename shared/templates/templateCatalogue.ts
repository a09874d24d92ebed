import type { TemplateId } from '../protocol/journeys.ts';

/** What one sees of a template before one takes it. */
export interface Template {
  readonly id: TemplateId;
  readonly label: string;
  /** One sentence: what one learns from it. */
  readonly teaches: string;
}

/** The templates a new journey can start from, in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [
  { id: 'blank', label: 'Blank', teaches: 'Five stages and the usual lanes, ready for your own words.' },
  {
    id: 'contact-centre-call',
    label: 'Contact-centre call',
    teaches:
      'Which of the seven needs a call puts at risk, and why the transfer is the moment that breaks it.',
  },
  {
    id: 'online-purchase-and-return',
    label: 'Online purchase and return',
    teaches: 'How a purchase that went well is remembered by how the return ends.',
  },
  {
    id: 'complaint',
    label: 'Complaint',
    teaches: 'How a complaint becomes loyalty or loss: being heard, being told, being treated fairly.',
  },
  {
    id: 'onboarding',
    label: 'Onboarding',
    teaches:
      'Where new customers give up between the promise and the first value, and what they needed there.',
  },
  {
    id: 'service-blueprint',
    label: 'Service blueprint',
    teaches: 'What has to happen in sight of the customer and behind it for one visit to go well.',
  },
];
