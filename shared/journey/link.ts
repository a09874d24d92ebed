import { oneOf, string, text } from './field.ts';
import type { Identified } from './record.ts';

/** The usual path, a branch of it, a loop back, or a hand-off from one actor to another. */
export const LINK_KINDS = ['path', 'branch', 'loop', 'hand-off'] as const;

export type LinkKind = (typeof LINK_KINDS)[number];

/** An arrow from one card to another. */
export const linkShape = {
  from: string(''),
  to: string(''),
  kind: oneOf(LINK_KINDS, 'path'),
  label: text(),
};

export type Link = Identified<typeof linkShape>;
