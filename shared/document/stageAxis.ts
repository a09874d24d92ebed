import type { Id } from '../journey/id.ts';
import type { Stage } from '../journey/stage.ts';
import { must } from '../journey/must.ts';
import { axisOf, type Axis, type Stored } from './axis.ts';
import { isSameRecord } from './isSameRecord.ts';

/**
 * The stages as people see them: each followed by its parts. A part whose stage is gone, or is itself a part, stands by
 * itself, so that there is one level of parts whatever two people did at once [P5].
 */
export function stageAxisOf(
  stored: ReadonlyMap<Id, Stored<Stage>>,
  previous: readonly Stage[] | undefined,
): Axis<Stage> {
  const axis = axisOf<Stage>(stored, () => true);
  if (axis.visible.every(({ parent }) => parent === null)) return axis;
  const visible = new Map(axis.visible.map((stage) => [stage.id, stage]));
  const parentOf = (stage: Stage | undefined): Id | null => {
    const parent = stage?.parent == null ? undefined : visible.get(stage.parent);
    return parent === undefined || parent === stage || isPart(parent, visible) ? null : parent.id;
  };
  const arranged = arrange([...visible.keys()], (id) => parentOf(visible.get(id)));
  const before = new Map(previous?.map((stage) => [stage.id, stage]));
  return {
    ...axis,
    visible: arranged.map((id) => standing(visible, id, parentOf, before)),
    // What is hidden stays beside those it lay between, so that its cards find the nearest stage [R4].
    all: arrange(axis.all, (id) => parentOf(visible.get(id))),
  };
}

function isPart(stage: Stage, visible: ReadonlyMap<Id, Stage>): boolean {
  return stage.parent !== null && stage.parent !== stage.id && visible.has(stage.parent);
}

function arrange(ids: readonly Id[], parentOf: (id: Id) => Id | null): Id[] {
  const parts = Map.groupBy(ids, parentOf);
  return (parts.get(null) ?? []).flatMap((id) => [id, ...(parts.get(id) ?? [])]);
}

function standing(
  visible: ReadonlyMap<Id, Stage>,
  id: Id,
  parentOf: (stage: Stage | undefined) => Id | null,
  before: ReadonlyMap<Id, Stage>,
): Stage {
  const stage = must(visible.get(id));
  const parent = parentOf(stage);
  if (stage.parent === parent) return stage;
  const shown = { ...stage, parent };
  const previous = before.get(id);
  return previous !== undefined && isSameRecord(previous, shown) ? previous : shown;
}
