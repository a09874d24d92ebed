import type { JourneySession } from '../../model/journeySession.ts';
import type { MutableStore, Store } from '../../model/store.ts';
import { giveKey } from '../../ui/giveKey.ts';
import { isElsewhere } from './isElsewhere.ts';

/** How long what is typed waits for a field that does not come, in milliseconds. */
const PATIENCE_MS = 5_000;
/** Keys that mean something to a field or a list, beside letters. */
const NAMED_KEYS = new Set([
  'Enter',
  'Backspace',
  'Delete',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
]);

/**
 * Keeps what is typed and pasted between asking for a field or dialog and its being there, because its code is fetched or
 * its place is still coming into sight, and gives it to that in its order: on the board the letters would be shortcuts.
 * Escape calls off what was asked for. Answers a function that stops listening.
 */
export function keepTypedAhead(session: JourneySession): () => void {
  const asks = asksOf(session);
  let kept: (KeyboardEvent | string)[] = [];
  let state: 'idle' | 'waiting' | 'giving' = 'idle';
  let isGivingNow = false;
  /** Where the keyboard was when the field was asked for. */
  let left: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    clearTimeout(timer);
    kept = [];
    state = 'idle';
  };
  const begin = (): void => {
    clearTimeout(timer);
    left = document.activeElement;
    state = 'waiting';
    timer = setTimeout(end, PATIENCE_MS);
  };
  const giveNext = (): void => {
    const field = document.activeElement;
    const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    // All letters at once: whoever types on must not wait for them.
    const words = isText ? takeWords(kept) : '';
    const next = words === '' ? kept.shift() : undefined;
    isGivingNow = true;
    if (words !== '') document.execCommand('insertText', false, words);
    else if (isElsewhere(field) && next instanceof KeyboardEvent) giveKey(next, document.body);
    isGivingNow = false;
    // It may have asked for another field, which gets the rest.
    if (state !== 'giving') return;
    if (kept.length === 0) end();
    // In a task of its own: what a key opens has to be there for the next.
    else timer = setTimeout(giveNext);
  };
  const onFocus = (event: FocusEvent): void => {
    if (state !== 'waiting' || event.target === left || !isElsewhere(event.target)) return;
    clearTimeout(timer);
    if (kept.length === 0) {
      end();
      return;
    }
    state = 'giving';
    // What gives a field the keyboard selects its words next.
    timer = setTimeout(giveNext);
  };
  const keep = (event: Event, what: KeyboardEvent | string): void => {
    kept.push(what);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (state === 'idle' || isGivingNow || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.length === 1 || NAMED_KEYS.has(event.key)) keep(event, event);
    else if (event.key === 'Escape' && state === 'waiting') {
      event.preventDefault();
      event.stopImmediatePropagation();
      for (const ask of asks) if (ask.asked() !== null) ask.callOff();
      end();
    }
  };
  const onPaste = (event: ClipboardEvent): void => {
    const words = event.clipboardData?.getData('text/plain') ?? '';
    if (state !== 'idle' && words !== '') keep(event, words);
  };

  const stop = asks.flatMap(({ stores, asked }) => {
    let before = asked();
    const look = (): void => {
      const now = asked();
      if (now !== null && now !== before) begin();
      else if (state === 'waiting' && asks.every((ask) => ask.asked() === null)) end();
      before = now;
    };
    return stores.map((store) => store.subscribe(look));
  });
  window.addEventListener('keydown', onKeyDown, { capture: true });
  window.addEventListener('paste', onPaste, { capture: true });
  window.addEventListener('focusin', onFocus);
  // Somebody who presses elsewhere means that.
  window.addEventListener('pointerdown', end, { capture: true });
  return () => {
    end();
    for (const each of stop) each();
    window.removeEventListener('keydown', onKeyDown, { capture: true });
    window.removeEventListener('paste', onPaste, { capture: true });
    window.removeEventListener('focusin', onFocus);
    window.removeEventListener('pointerdown', end, { capture: true });
  };
}

/** Takes the letters and pasted words that come before the next key that does something. */
function takeWords(kept: (KeyboardEvent | string)[]): string {
  let words = '';
  for (let next = kept[0]; next !== undefined; next = kept[0]) {
    const letters = typeof next === 'string' ? next : next.key;
    if (typeof next !== 'string' && letters.length > 1) break;
    words += letters;
    kept.shift();
  }
  return words;
}

/** What brings a field or dialog. */
interface Ask {
  readonly stores: readonly Pick<Store<unknown>, 'subscribe'>[];
  /** What is asked for now, or `null`. */
  readonly asked: () => unknown;
  readonly callOff: () => void;
}

function asksOf({ editing, face, focusRequest, viewing }: JourneySession): readonly Ask[] {
  const { comments, linkFrom, removal, side, tool } = viewing;
  return [
    askOf(editing),
    askOf(focusRequest),
    askOf(removal),
    askOf(tool),
    // On the board the other end is chosen by the arrow keys.
    { ...askOf(linkFrom), asked: () => (face.get() === 'outline' ? linkFrom.get() : null) },
    {
      stores: [comments, side],
      asked: () => {
        const mayComment = comments.get()?.mayComment !== false;
        // Where the keyboard would come up on the screen they do not take it.
        const isGiven = side.get() === 'comments' && mayComment && matchMedia('(hover: hover)').matches;
        return isGiven ? 'comments' : null;
      },
      callOff: () => side.set('details'),
    },
  ];
}

function askOf<T>(store: MutableStore<T | null>): Ask {
  return { stores: [store], asked: store.get, callOff: () => store.set(null) };
}
