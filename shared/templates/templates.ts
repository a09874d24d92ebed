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
import { inLanguage, type TemplateTexts } from './templateTexts.ts';

const DESIGNS: Readonly<Record<TemplateId, JourneyDesign>> = {
  blank: blankJourney,
  'contact-centre-call': contactCentreCall,
  'online-purchase-and-return': onlinePurchaseAndReturn,
  complaint,
  onboarding,
  'service-blueprint': serviceBlueprint,
};

/** A new journey from a template, with fresh ids, in English or with other texts; an empty title takes the template's own. */
export function templateContent(
  id: TemplateId,
  title: string,
  newId: NewId,
  texts: TemplateTexts = {},
): JourneyContent {
  const content = buildJourney(inLanguage(DESIGNS[id], texts), newId);
  return title === '' ? content : { ...content, header: { ...content.header, title } };
}
