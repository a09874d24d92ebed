import type { JourneyContent } from '../journey/content.ts';
import type { NewId } from '../journey/id.ts';
import type { TemplateId } from '../protocol/journeys.ts';
import { blankJourney } from './blankJourney.ts';
import { buildJourney, type JourneyDesign } from './buildJourney.ts';
import { complaint } from './complaint.ts';
import { contactCentreCall } from './contactCentreCall.ts';
import { onboarding } from './onboarding.ts';
import { onlinePurchaseAndReturn } from './onlinePurchaseAndReturn.ts';
import { serviceBlueprint } from './serviceBlueprint.ts';

/** What one sees of a template before one takes it. */
export interface Template {
  readonly id: TemplateId;
  readonly label: string;
  /** One sentence: what one learns from it. */
  readonly teaches: string;
}

const DESIGNS: Readonly<Record<TemplateId, JourneyDesign>> = {
  blank: blankJourney,
  'contact-centre-call': contactCentreCall,
  'online-purchase-and-return': onlinePurchaseAndReturn,
  complaint,
  onboarding,
  'service-blueprint': serviceBlueprint,
};

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

/** A new journey from a template, with fresh ids; an empty title takes the template's own. */
export function templateContent(id: TemplateId, title: string, newId: NewId): JourneyContent {
  const content = buildJourney(DESIGNS[id], newId);
  return title === '' ? content : { ...content, header: { ...content.header, title } };
}
