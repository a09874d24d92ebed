import type { Id } from '../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../shared/journey/snapshot.ts';

/** What a stage or lane is moved among: all lanes, the stages that are no parts, or the parts of one stage. */
export function siblingsOf(
  { stages, lanes }: JourneySnapshot,
  axis: 'stages' | 'lanes',
  id: Id,
): readonly { readonly id: Id; readonly name: string }[] {
  if (axis === 'lanes') return lanes;
  const parent = stages.find((stage) => stage.id === id)?.parent ?? null;
  return stages.filter((stage) => stage.parent === parent);
}
