import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';

/** What the inspector is about: `journey` when nothing that has an inspector is selected. */
export type SelectionKind = 'journey' | 'card' | 'stage' | 'lane' | 'link' | 'several';

/** What a selection is; ids that are gone, because somebody else removed them, do not count. */
export function selectionKind(snapshot: JourneySnapshot, selection: readonly Id[]): SelectionKind {
  const cards = selection.filter((id) => snapshot.cards.has(id));
  const stages = selection.filter((id) => snapshot.stages.some((stage) => stage.id === id));
  if (cards.length + stages.length > 1) return 'several';
  if (cards.length === 1) return 'card';
  if (stages.length === 1) return 'stage';
  const [only] = selection.length === 1 ? selection : [];
  if (snapshot.lanes.some(({ id }) => id === only)) return 'lane';
  return snapshot.links.some(({ id }) => id === only) ? 'link' : 'journey';
}

/** The selected stages and cards. */
export function selectedSubjects(snapshot: JourneySnapshot, selection: readonly Id[]): readonly Id[] {
  return selection.filter((id) => snapshot.cards.has(id) || snapshot.stages.some((stage) => stage.id === id));
}
