import { mayEdit } from '../../../shared/protocol/role.ts';
import type { JourneySession } from '../../model/journeySession.ts';
import { giveKey } from '../../ui/giveKey.ts';

/** What a hand does on the board; moves count only while something is pressed. */
const BY_HAND = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'dblclick', 'contextmenu'];
/** How long words wait for a document that does not come, in milliseconds. */
const PATIENCE_MS = 10_000;

/** The gestures that are kept. */
export interface FirstHands {
  /** Gives them on, in their order, to what listens by now; words wait until the journey can be edited. */
  giveOn(): void;
  /** Forgets them. */
  stop(): void;
}

/**
 * Keeps what people press and type on the board from the moment it is painted until what listens to them has been
 * fetched and, for words, the document is there: whoever sees the board may use it, and nothing they do is lost.
 */
export function keepFirstHands(root: HTMLElement, session: JourneySession): FirstHands {
  const kept: Event[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isListenedTo = false;
  let isPatient = true;
  const isForWords = (): boolean => {
    const isReady = session.hearsKeys.get() && (session.isOpen.get() || !mayEdit(session.role.get()));
    return isListenedTo && (isReady || !isPatient);
  };
  const keep = (event: Event): void => {
    if (!event.isTrusted) return;
    kept.push(event);
    event.stopImmediatePropagation();
  };
  const onHand = (event: Event): void => {
    if (event instanceof PointerEvent && event.type === 'pointermove' && event.buttons === 0) return;
    if (event.type === 'contextmenu') event.preventDefault();
    keep(event);
  };
  const onKey = (event: KeyboardEvent): void => {
    const { activeElement, body } = document;
    if ((activeElement !== root && activeElement !== body) || !isOfWords(event)) return;
    event.preventDefault();
    keep(event);
  };
  const stopHands = (): void => {
    for (const type of BY_HAND) root.removeEventListener(type, onHand, { capture: true });
  };
  const stop = (): void => {
    clearTimeout(timer);
    clearTimeout(patience);
    for (const stopListening of stopStores) stopListening();
    stopHands();
    window.removeEventListener('keydown', onKey, { capture: true });
  };
  const giveNext = (): void => {
    const [next] = kept;
    if (next === undefined && isForWords()) stop();
    if (next === undefined || (next instanceof KeyboardEvent && !isForWords())) return;
    kept.shift();
    give(next, next.target instanceof Node && next.target.isConnected ? next.target : root);
    goOn();
  };
  const goOn = (): void => {
    if (!isListenedTo) return;
    clearTimeout(timer);
    // Each in a task of its own: what one opens has to be there for the next.
    timer = setTimeout(giveNext);
  };
  const patience = setTimeout(() => {
    isPatient = false;
    goOn();
  }, PATIENCE_MS);
  const stopStores = [session.isOpen.subscribe(goOn), session.hearsKeys.subscribe(goOn)];
  for (const type of BY_HAND) root.addEventListener(type, onHand, { capture: true });
  window.addEventListener('keydown', onKey, { capture: true });
  return {
    giveOn: () => {
      isListenedTo = true;
      stopHands();
      goOn();
    },
    stop,
  };
}

/** Letters, and what opens and closes a field; the arrow keys need no document. */
function isOfWords({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing) return false;
  return key.length === 1 || key === 'Enter' || key === 'F2';
}

function give(event: Event, target: EventTarget): void {
  if (event instanceof KeyboardEvent) giveKey(event, target);
  else if (event instanceof PointerEvent) target.dispatchEvent(new PointerEvent(event.type, event));
  else if (event instanceof MouseEvent) target.dispatchEvent(new MouseEvent(event.type, event));
}
