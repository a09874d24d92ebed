import type { Id } from './id.ts';
import type { Stage } from './stage.ts';

/** The parts of a stage, in order. */
export function partsOf(stages: readonly Stage[], id: Id): readonly Stage[] {
  return stages.filter(({ parent }) => parent === id);
}

/** A stage and its parts, in order. */
export function withParts(stages: readonly Stage[], id: Id): readonly Stage[] {
  return stages.filter((stage) => stage.id === id || stage.parent === id);
}

/** Whether a stage has parts. */
export function hasParts(stages: readonly Stage[], id: Id): boolean {
  return stages.some(({ parent }) => parent === id);
}
