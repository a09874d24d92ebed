import type { Id } from '../../../shared/journey/id.ts';
import { holdsCards } from '../../../shared/journey/lane.ts';
import { must } from '../../../shared/journey/must.ts';
import { cellKey } from '../../../shared/journey/snapshot.ts';
import { cellRect } from '../../../shared/layout/journeyLayout.ts';
import { intersects, type Rect } from '../../../shared/layout/rect.ts';
import { eachVisibleCell } from '../../../shared/layout/visibleCards.ts';
import type { Board } from '../board.ts';

/** In pixels, beyond each edge: cards are there before they come into sight, and stay while the view moves a little. */
const MARGIN = 96;

/** How many cards become elements in one frame when one comes near: twenty take half of it. */
const MOST_AT_ONCE = 20;

/** What lies on the board as an element: a card, the gap for one, or one stage of a lane that draws itself. */
export interface BoardNode extends Rect {
  readonly id: string;
  readonly kind: 'card' | 'landing' | 'emotion' | 'needs' | 'pains' | 'gap';
  readonly stage: Id;
}

/**
 * Tells which few nodes show, in reading order, and none when the cards are painted. A node that did not move keeps its
 * identity.
 */
export class VisibleNodes {
  readonly #board: Board;
  #nodes = new Map<string, BoardNode>();
  #covered: Rect | null = null;
  #layout: unknown = null;
  #source: unknown = null;
  #count = 0;
  #isFromFar = false;
  /** All that should be there, while some of it is still only painted. */
  #coming: Map<string, BoardNode> | null = null;
  #frame: number | undefined;

  constructor(board: Board) {
    this.#board = board;
  }

  /** Brings the nodes up to date, when what shows is no longer what was told. */
  readonly update = (): void => {
    const { shown, camera, isFar } = this.#board;
    if (isFar.get() || camera.size.get().width === 0) {
      this.#isFromFar = isFar.get();
      this.#covered = null;
      this.stop();
      if (this.#count > 0) this.#publish(new Map());
      return;
    }
    const { layout, source } = shown.get();
    const visible = camera.visible();
    const isCovered = this.#covered !== null && covers(this.#covered, visible);
    if (isCovered && layout === this.#layout && source === this.#source) return;
    this.#layout = layout;
    this.#source = source;
    this.#covered = camera.visible(MARGIN);
    const nodes = this.#collect(this.#covered);
    if (this.#coming !== null || this.#isFromFar) this.#comeNear(nodes);
    else this.#publish(nodes);
    this.#isFromFar = false;
  };

  /** Waits for nothing any more. */
  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#coming = null;
    this.#board.isComing.set(false);
  }

  /** Makes elements of painted cards, some in each frame, those in the middle first; the picture stays until all are there. */
  #comeNear(nodes: Map<string, BoardNode>): void {
    const fresh = [...nodes.values()].filter(({ id }) => !this.#nodes.has(id));
    if (fresh.length <= MOST_AT_ONCE) {
      this.#publish(nodes);
      this.stop();
      return;
    }
    this.#coming = nodes;
    this.#board.isComing.set(true);
    if (this.#frame !== undefined) return;
    const { x, y, width, height } = this.#board.camera.visible();
    const away = (node: BoardNode): number => Math.hypot(node.x - x - width / 2, node.y - y - height / 2);
    const later = new Set(fresh.toSorted((a, b) => away(a) - away(b)).slice(MOST_AT_ONCE));
    this.#publish(new Map([...nodes].filter(([, node]) => !later.has(node))));
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      if (this.#coming !== null) this.#comeNear(this.#coming);
    });
  }

  #publish(nodes: Map<string, BoardNode>): void {
    const isSame =
      nodes.size === this.#count && [...nodes.values()].every((node) => this.#nodes.get(node.id) === node);
    this.#nodes = nodes;
    this.#count = nodes.size;
    if (!isSame) this.#board.nodes.set([...nodes.values()]);
  }

  #collect(rect: Rect): Map<string, BoardNode> {
    const nodes = new Map<string, BoardNode>();
    const { layout, source } = this.#board.shown.get();
    const landing = new Set(this.#board.drag.get()?.landing);
    eachVisibleCell(layout, rect, (stageIndex, laneIndex) => {
      const stage = must(layout.stages[stageIndex]);
      const lane = must(layout.lanes[laneIndex]);
      if (lane.isCollapsed || stage.width === 0) return;
      if (!holdsCards(lane)) {
        const drawn = cellRect(layout, stageIndex, laneIndex);
        if (intersects(drawn, rect))
          this.#keep(nodes, `${lane.id}/${stage.id}`, lane.kind as BoardNode['kind'], drawn, stage.id);
        return;
      }
      for (const id of source.cells.get(cellKey(stage.id, lane.id)) ?? []) {
        const card = must(layout.cards.get(id));
        if (intersects(card, rect))
          this.#keep(nodes, id, landing.has(id) ? 'landing' : 'card', card, stage.id);
      }
    });
    return nodes;
  }

  #keep(nodes: Map<string, BoardNode>, id: string, kind: BoardNode['kind'], rect: Rect, stage: Id): void {
    const before = this.#nodes.get(id);
    const { x, y, width, height } = rect;
    const isSame =
      before?.kind === kind &&
      before.x === x &&
      before.y === y &&
      before.width === width &&
      before.height === height;
    nodes.set(id, isSame ? before : { id, kind, x, y, width, height, stage });
  }
}

function covers(outer: Rect, inner: Rect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}
