import { isSamePlace, type BoardPlace } from '../../shared/layout/boardPlace.ts';
import type { JourneyLayout, LayoutSource } from '../../shared/layout/journeyLayout.ts';
import { layoutJourney } from '../../shared/layout/layoutJourney.ts';
import { placeTogether, withoutCards } from '../../shared/layout/placeTogether.ts';
import type { Point, Rect } from '../../shared/layout/rect.ts';
import { cardAt, isInside, spotAt } from '../../shared/layout/spotAt.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../shared/journey/snapshot.ts';
import type { Spot } from '../model/boardView.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { MutableStore } from '../model/store.ts';
import { Camera, FAR_ZOOM } from './view/camera.ts';
import type { cellHeat } from '../../shared/lenses/cellHeat.ts';
import type { BoardMenu } from './hands/boardMenu.ts';
import type { CardDrag } from './hands/cardDrag.ts';
import type { LiftedEmotion } from '../../shared/layout/emotionShape.ts';
import type { BoardNode } from './view/visibleNodes.ts';
import type { LensView } from './lens/lensView.ts';
import { followLens } from './lens/followLens.ts';
import { headerRoom } from './headers/headerDetail.ts';
import type { Reorder } from './headers/reorder.ts';
import { RemoteDrags } from './overlays/remoteDrags.ts';

/** What the board shows now: the journey, and, while cards are dragged, how it would be if they were dropped. */
export interface Shown {
  readonly snapshot: JourneySnapshot;
  readonly source: LayoutSource;
  readonly layout: JourneyLayout;
}

/** An arrow in the hand: where it ends now, and the card that is there. */
export interface LinkDraft {
  readonly from: Id;
  readonly to: Point;
  readonly target: Id | null;
}

/** One canvas at work: everything its parts have to know of each other. React components read it, gestures change it. */
export class Board {
  readonly session: JourneySession;
  readonly camera = new Camera();
  readonly shown: MutableStore<Shown>;
  /** What lies on the board as elements, in reading order. */
  readonly nodes = new MutableStore<readonly BoardNode[]>([]);
  /** Whether cards are so small that they are painted instead of being elements. */
  readonly isFar = new MutableStore(false);
  /** Whether one came near and some of the cards in sight are not elements yet. */
  readonly isComing = new MutableStore(false);
  readonly drag = new MutableStore<CardDrag | null>(null);
  /** How far the dragged cards are from where they lay. */
  readonly dragOffset = new MutableStore<Point>({ x: 0, y: 0 });
  /** The rectangle that is being drawn to select cards, in pixels. */
  readonly marquee = new MutableStore<Rect | null>(null);
  /** Where the keyboard is. */
  readonly place = new MutableStore<BoardPlace | null>(null);
  /** Where a new card would go, if the pointer is over room for one. */
  readonly hovered = new MutableStore<Spot | null>(null);
  /** The stage or lane that is being dragged to another place. */
  readonly reorder = new MutableStore<Reorder | null>(null);
  /** The point of the emotion curve that is being dragged, and to where. */
  readonly liftedEmotion = new MutableStore<LiftedEmotion | null>(null);
  /** Points of emotion curves that other people are dragging. */
  readonly heldEmotions = new MutableStore<readonly LiftedEmotion[]>([]);
  /** The map as read through this person's lens; `null` without one. */
  readonly lens = new MutableStore<LensView | null>(null);
  /** Reads the cells as tiles of a heat map; no board opens so far away, so it comes after the first painting. */
  readonly readHeat = new MutableStore<typeof cellHeat | null>(null);
  /** The card under the pointer, or beside which it is. */
  readonly hoveredCard = new MutableStore<Id | null>(null);
  /** The arrow that the hand is drawing. */
  readonly linkDraft = new MutableStore<LinkDraft | null>(null);
  /** The lane whose lower edge is being dragged, and how high it would be, in board units. */
  readonly laneResize = new MutableStore<{ readonly id: Id; readonly height: number } | null>(null);
  /** The menu of a stage, lane or card. */
  readonly menu = new MutableStore<BoardMenu | null>(null);
  /** Whether the hand is at work: dragging, panning, drawing a rectangle. */
  readonly isBusy = new MutableStore(false);
  /** In pixels from the canvas's corner; `null` when it is elsewhere. */
  readonly pointer = new MutableStore<Point | null>(null);
  readonly remoteDrags: RemoteDrags;
  readonly #stop: (() => void)[];
  /** How the board lay when the hand took up cards; it does not shrink below that while they are carried. */
  #floor: JourneyLayout | null = null;

  constructor(session: JourneySession) {
    this.session = session;
    const snapshot = session.journey.get();
    this.shown = new MutableStore<Shown>({ snapshot, source: snapshot, layout: layoutJourney(snapshot) });
    this.#followHeaders(this.shown.get().layout);
    this.remoteDrags = new RemoteDrags(session.presence.others);
    this.#stop = [];
  }

  /** Starts following the journey; answers how to stop. */
  start(): () => void {
    this.#refresh();
    this.#stop.push(
      this.camera.view.subscribe(() => {
        this.isFar.set(this.camera.view.get().zoom < FAR_ZOOM);
        this.#followHeaders(this.shown.get().layout);
      }),
      this.session.journey.subscribe(this.#refresh),
      this.drag.subscribe(this.#refresh),
      this.laneResize.subscribe(this.#refresh),
      this.session.selection.subscribe(this.#followSelection),
      this.remoteDrags.start(),
      followLens(this),
    );
    return () => {
      for (const stop of this.#stop.splice(0)) stop();
    };
  }

  /** Whether the painted picture shows, by itself or beneath the cards that are elements already. */
  isPainted(): boolean {
    return this.isFar.get() || this.isComing.get();
  }

  cardAt(point: Point): Id | null {
    const { layout, source } = this.shown.get();
    return cardAt(layout, source, point);
  }

  /** The spot in the cell under a point, or `null` beside the cells that hold cards. */
  spotAt(point: Point): Spot | null {
    const { layout, source } = this.shown.get();
    return isInside(layout, point) ? spotAt(layout, source, point) : null;
  }

  /** Puts the keyboard somewhere. */
  goTo(place: BoardPlace | null): void {
    const now = this.place.get();
    if (now === null || place === null || !isSamePlace(now, place)) this.place.set(place);
  }

  /** A selection made elsewhere takes the keyboard along, so that arrow keys go on from it. */
  readonly #followSelection = (): void => {
    const id = this.session.selection.get().at(-1);
    if (id === undefined) return;
    const { snapshot } = this.shown.get();
    if (snapshot.cards.has(id)) this.goTo({ kind: 'card', id });
    else if (snapshot.stages.some((stage) => stage.id === id)) this.goTo({ kind: 'stage', id });
    else if (snapshot.lanes.some((lane) => lane.id === id)) this.goTo({ kind: 'lane', id });
  };

  /** Tells the camera how much the headers cover. */
  #followHeaders(layout: JourneyLayout): void {
    this.camera.headerHeight = headerRoom(layout, this.camera.view.get().zoom);
  }

  readonly #refresh = (): void => {
    const snapshot = this.session.journey.get();
    const drag = this.drag.get();
    const before = this.shown.get();
    const source = drag === null ? resized(snapshot, this.laneResize.get()) : sourceWhile(drag, snapshot);
    // The board as the hand found it, not as it was a moment ago: a cell one passes shrinks back once one has left it.
    this.#floor = drag === null ? null : (this.#floor ?? before.layout);
    const layout = layoutJourney(source, before.layout, this.#floor);
    if (snapshot === before.snapshot && source === before.source && layout === before.layout) return;
    this.#followHeaders(layout);
    if (layout.cards !== before.layout.cards) this.remoteDrags.land(before.layout.cards, layout.cards);
    this.shown.set({ snapshot, source, layout });
  };
}

/** The journey with a lane as high as the hand wants it. */
function resized(
  snapshot: JourneySnapshot,
  resize: { readonly id: Id; readonly height: number } | null,
): LayoutSource {
  if (resize === null) return snapshot;
  const { id, height } = resize;
  return { ...snapshot, lanes: snapshot.lanes.map((lane) => (lane.id === id ? { ...lane, height } : lane)) };
}

/** The journey with the gap that is open for the dragged cards. */
function sourceWhile(drag: CardDrag, snapshot: JourneySnapshot): LayoutSource {
  const rest = drag.isCopy ? snapshot : withoutCards(snapshot, new Set(drag.cards));
  return drag.spot === null ? rest : placeTogether(rest, drag.landing, drag.spot);
}
