import { z } from 'zod';
import type { Colour } from '../journey/colour.ts';
import { LANGUAGES, type Language } from '../words/language.ts';
import { LIMITS } from './limits.ts';
import type { Person } from './person.ts';
import type { Role } from './role.ts';

/** The templates a new journey can start from. */
export const TEMPLATE_IDS = [
  'blank',
  'contact-centre-call',
  'online-purchase-and-return',
  'complaint',
  'onboarding',
  'service-blueprint',
] as const;

export type TemplateId = (typeof TEMPLATE_IDS)[number];

const title = z.string().trim().max(LIMITS.titleLength);

/** Body of `POST /api/journeys`. */
export const createJourneyRequest = z.object({
  title,
  template: z.enum(TEMPLATE_IDS).optional(),
  language: z
    .enum(Object.keys(LANGUAGES) as [Language, ...Language[]])
    .optional()
    .describe('What the template is written in; English unless it is said.'),
});

export type CreateJourneyRequest = z.infer<typeof createJourneyRequest>;

/** Body of `PATCH /api/journeys/:id`. */
export const changeJourneyRequest = z.object({
  title: title.min(1).optional(),
  archived: z.boolean().optional(),
});

export type ChangeJourneyRequest = z.infer<typeof changeJourneyRequest>;

/** How much a journey holds. */
export interface JourneyCounts {
  readonly stages: number;
  readonly lanes: number;
  readonly touchpoints: number;
  readonly notes: number;
  readonly needsAtRisk: number;
  readonly momentsOfTruth: number;
  readonly brokenMoments: number;
  readonly painPoints: number;
}

/** One stage as a thumbnail draws it. */
export interface StageSketch {
  readonly name: string;
  readonly colour: Colour;
  readonly cards: number;
  /** Sum of risk levels on the stage and its cards. */
  readonly heat: number;
  /** Mean emotion of the stage and its cards, −2 to 2, or `null` when nobody said. */
  readonly emotion: number | null;
  readonly broken: boolean;
}

/** What home shows of a journey: derived from its document, never stored as truth. */
export interface JourneySketch {
  readonly title: string;
  readonly persona: string;
  readonly state: 'as-is' | 'to-be';
  readonly counts: JourneyCounts;
  readonly stages: readonly StageSketch[];
  /** Ids of the workspace's personas that walk it. */
  readonly personas: readonly string[];
}

/** A journey as `GET /api/journeys` lists it and `GET /api/journeys/:id` answers. */
export interface JourneySummary extends JourneySketch {
  readonly id: string;
  readonly role: Role;
  readonly archived: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601, of the last change of its content. */
  readonly changedAt: string;
  /** Who has it open now. */
  readonly people: readonly Person[];
}

/** Answer of `GET /api/journeys/:id/opening`: what a page needs to show a journey while its live document is on the way. */
export interface OpeningAnswer {
  readonly role: Role;
  /** What `packContent` made of the journey as it is on disk. */
  readonly content: unknown;
}

/** What became of the parts of an imported file, by name. */
export interface ImportReport {
  /** Such as "4 stages". */
  readonly kept: readonly string[];
  /** Parts without a place of their own, that were written down as text, and where. */
  readonly asNotes: readonly string[];
  /** Parts that were left out, and why. */
  readonly dropped: readonly string[];
}

/** Answer of `POST /api/journeys/import`. */
export interface ImportAnswer {
  readonly id: string;
  readonly report: ImportReport;
}
