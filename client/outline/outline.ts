import type { Id } from '../../shared/journey/id.ts';
import { holdsCards } from '../../shared/journey/lane.ts';
import { cellKey, type JourneySnapshot } from '../../shared/journey/snapshot.ts';
import { isSamePlace, type BoardPlace } from '../../shared/layout/boardPlace.ts';
import type { Point } from '../../shared/layout/rect.ts';
import { canEdit } from '../actions/edit.ts';
import { dropBlankCards } from '../actions/dropBlankCards.ts';
import { endLostEditing } from '../actions/endLostEditing.ts';
import type { OutlineView, Spot } from '../model/boardView.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { MutableStore } from '../model/store.ts';
import { say, sayCount } from '../words/say.ts';
import { followLens } from './lensFindings.ts';
import type { OutlineLayout } from './nextItem.ts';
import { firstItem, isThere, itemKey, nearestItem, placeOf, stageOfPlace } from './outlineItem.ts';

/** The menu that is open in the outline. */
export interface OutlineMenu {
  /** The key of the place that it is for. */
  readonly of: string;
  /** Where on the page it opens, if not at its button. */
  readonly at: Point | null;
}

/** The key of the menu of whatever cards are selected. */
export const CARDS_MENU = 'cards';

/** One outline at work: where the keyboard is, and how it stays there while others change the journey. */
export class Outline {
  readonly session: JourneySession;
  /** Where the keyboard is, or will be when it comes back. */
  readonly place: MutableStore<BoardPlace | null>;
  readonly layout = new MutableStore<OutlineLayout>('table');
  /** The stage that is shown where only one is. */
  readonly stage: MutableStore<Id | null>;
  /** What this person's lens finds. */
  readonly lens: ReturnType<typeof followLens>;
  readonly menu = new MutableStore<OutlineMenu | null>(null);
  /** Whether the keyboard should be given to `place` as soon as that is drawn: the keeper of the focus sees to it. */
  isFocusWanted = false;
  #root: HTMLElement | null = null;
  /** What is to be brought into sight as soon as it is drawn. */
  #revealed: BoardPlace | null = null;
  #caret: { readonly key: string | null; readonly at: number } | null = null;
  #seen: JourneySnapshot;

  constructor(session: JourneySession) {
    this.session = session;
    this.lens = followLens(session);
    const snapshot = session.journey.get();
    this.#seen = snapshot;
    const selected = session.selection.get().at(-1);
    const place = selected === undefined ? null : placeOf(snapshot, selected);
    this.place = new MutableStore<BoardPlace | null>(place ?? firstItem(snapshot));
    const stage = place === null ? null : stageOfPlace(snapshot, place);
    this.stage = new MutableStore<Id | null>(stage ?? snapshot.stages[0]?.id ?? null);
  }

  /** Starts following the journey; answers how to stop. */
  start(root: HTMLElement): () => void {
    const { session } = this;
    this.#root = root;
    session.view.set(this.#view);
    const stops = [
      session.journey.subscribe(this.#followJourney),
      session.selection.subscribe(this.#followSelection),
      this.lens.start(),
      dropBlankCards(session),
      endLostEditing(session),
    ];
    return () => {
      for (const stop of stops) stop();
      if (session.view.get() === this.#view) session.view.set(null);
      this.#root = null;
    };
  }

  /** Puts the keyboard somewhere and selects what is there; with `isExtending` it is selected beside what was. */
  goTo(place: BoardPlace, isExtending = false): void {
    const { selection } = this.session;
    this.#arriveAt(place);
    this.isFocusWanted = true;
    if (place.kind === 'cell') selection.set([]);
    else if (isExtending && place.kind === 'card') {
      const others = selection.get().filter((id) => id !== place.id);
      selection.set([...others, place.id]);
      if (others.length > 0)
        this.session.announcement.set(
          sayCount(others.length + 1, '{count} card selected', '{count} cards selected'),
        );
    } else selection.set([place.id]);
    this.focus();
  }

  /** Gives the keyboard to the place where it was, if that is drawn. */
  focus(): void {
    const place = this.place.get();
    const element = place === null ? null : this.elementOf(place);
    if (element === null) {
      this.isFocusWanted = true;
      return;
    }
    this.isFocusWanted = false;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Scrolls what was asked for into sight, once it is drawn. */
  bringIntoSight(): void {
    const element = this.#revealed === null ? null : this.elementOf(this.#shown(this.#revealed));
    if (element === null) return;
    this.#revealed = null;
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  /** Opens the menu of what is at a place: at its button, or where the pointer is. Answers whether it has one. */
  openMenu(place: BoardPlace, at: Point | null): boolean {
    const { selection } = this.session;
    if (!canEdit(this.session) || (place.kind === 'cell' && this.layout.get() === 'table')) return false;
    if (place.kind !== 'cell' && !selection.get().includes(place.id)) selection.set([place.id]);
    this.#arriveAt(place);
    this.menu.set({ of: place.kind === 'card' ? CARDS_MENU : itemKey(place), at });
    return true;
  }

  /** Turns to a stage where only one is shown. */
  showStage(id: Id): void {
    this.session.selection.set([]);
    this.#arriveAt({ kind: 'stage', id });
  }

  /** Shows the journey another way, from where the keyboard is. */
  setLayout(layout: OutlineLayout): void {
    this.layout.set(layout);
    const place = this.place.get();
    if (place !== null) this.#arriveAt(place);
  }

  /** Remembers where the caret is in the title that is typed in: its field is a new one when somebody moves the card. */
  keepCaret(key: string | null, at: number | null): void {
    this.#caret = at === null ? null : { key, at };
  }

  /** Where the caret was in a text, if it is the one that was typed in last. */
  caretIn(key: string | null): number | null {
    return this.#caret?.key === key ? this.#caret.at : null;
  }

  /** What shows a place. */
  elementOf(place: BoardPlace): HTMLElement | null {
    return this.#root?.querySelector<HTMLElement>(`[data-item="${CSS.escape(itemKey(place))}"]`) ?? null;
  }

  readonly #view: OutlineView = {
    spotAtPointer: () => this.#spotOfKeyboard(),
    reveal: (subject) => {
      const place = placeOf(this.session.journey.get(), subject);
      if (place === null) return;
      this.#arriveAt(place);
      this.#revealed = place;
      this.bringIntoSight();
    },
    focus: () => {
      this.focus();
    },
  };

  /** The end of the cell that the keyboard is at. */
  #spotOfKeyboard(): Spot | null {
    const place = this.place.get();
    const snapshot = this.session.journey.get();
    if (place?.kind === 'cell') {
      const lane = snapshot.lanes.find(({ id }) => id === place.lane);
      if (lane === undefined || !holdsCards(lane)) return null;
      const { stage } = place;
      return { stage, lane: lane.id, index: snapshot.cells.get(cellKey(stage, lane.id))?.length ?? 0 };
    }
    const stage = this.layout.get() === 'stage' ? this.stage.get() : null;
    const lane = snapshot.lanes.find(holdsCards);
    return stage === null || lane === undefined ? null : { stage, lane: lane.id, index: Infinity };
  }

  #arriveAt(asked: BoardPlace): void {
    const now = this.place.get();
    const place = this.#shown(asked);
    if (now === null || !isSamePlace(now, place)) this.place.set(place);
    const stage = stageOfPlace(this.session.journey.get(), place);
    if (stage !== null) this.stage.set(stage);
  }

  /** A document names each lane once in each stage, and not by itself. */
  #shown(place: BoardPlace): BoardPlace {
    const stage = this.stage.get();
    if (place.kind !== 'lane' || this.layout.get() === 'table' || stage === null) return place;
    return { kind: 'cell', stage, lane: place.id };
  }

  /** A selection made elsewhere takes the keyboard along, so that arrow keys go on from it. */
  readonly #followSelection = (): void => {
    const id = this.session.selection.get().at(-1);
    const place = id === undefined ? null : placeOf(this.session.journey.get(), id);
    if (place !== null) this.#arriveAt(place);
  };

  /**
   * Keeps the keyboard where the work is: what is drawn anew in another cell gets it back, and when somebody took away
   * what it was at, the nearest gets it, and that is said.
   */
  readonly #followJourney = (): void => {
    const before = this.#seen;
    const after = this.session.journey.get();
    this.#seen = after;
    const place = this.place.get();
    const hasFocus = this.#root?.contains(document.activeElement) ?? false;
    const isTyping = this.session.editing.get() !== null;
    const isAtItem = hasFocus && document.activeElement?.closest('[data-item]') !== null;
    if (isAtItem && !isTyping) this.isFocusWanted = true;
    if (place === null || !isThere(after, place)) {
      const next = place === null ? firstItem(after) : nearestItem(before, after, place);
      this.place.set(next);
      const { selection } = this.session;
      const left = selection.get().filter((id) => placeOf(after, id) !== null);
      if (left.length < selection.get().length) selection.set(left);
      if (hasFocus && (isAtItem || isTyping) && place !== null) this.#sayGone(before, after, place, next);
    }
    const was = place === null ? null : stageOfPlace(before, place);
    const now = place === null ? null : stageOfPlace(after, place);
    // Where one stage is shown at a time, the screen goes along with the card that is worked on.
    if (now !== null && now !== was && this.stage.get() === was) this.stage.set(now);
    const stage = this.stage.get();
    if (stage === null || !after.stages.some(({ id }) => id === stage)) {
      const next = stage === null ? null : nearestItem(before, after, { kind: 'stage', id: stage });
      this.stage.set(next?.kind === 'stage' ? next.id : (after.stages[0]?.id ?? null));
    }
  };

  #sayGone(before: JourneySnapshot, after: JourneySnapshot, gone: BoardPlace, next: BoardPlace | null): void {
    if (gone.kind === 'cell') return;
    const values = { name: nameOf(before, gone.id), next: next === null ? '' : placeName(after, next) };
    this.session.announcement.set(
      next === null
        ? say('{name} was removed', values)
        : say('{name} was removed. You are at {next}', values),
    );
  }
}

function placeName(snapshot: JourneySnapshot, place: BoardPlace): string {
  if (place.kind !== 'cell') return nameOf(snapshot, place.id);
  return `${nameOf(snapshot, place.stage)}, ${nameOf(snapshot, place.lane)}`;
}

function nameOf(snapshot: JourneySnapshot, id: Id): string {
  const record = [...snapshot.stages, ...snapshot.lanes].find((one) => one.id === id);
  const name = snapshot.cards.get(id)?.title ?? record?.name ?? '';
  return name.trim() === '' ? say('something without a name') : name;
}
