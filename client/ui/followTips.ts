/** How long one points at a control before it says what it does. */
const DELAY_MS = 500;
/** Within this time after one tooltip the next comes at once; and for as long one may be on the way to a tooltip. */
const NEAR_MS = 200;

/**
 * Tells which control's tooltip shows, whenever it changes; answers how to stop. A tooltip comes under a resting pointer and
 * with the focus of the keyboard; it stays while one points at it, and goes with Escape and with whatever is done.
 */
export function followTips(root: Document, tell: (control: HTMLElement | null) => void): () => void {
  let shown: HTMLElement | null = null;
  /** What the pointer is over: its tooltip shows, is about to show, or was sent away. */
  let pointed: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hiddenAt = Number.NEGATIVE_INFINITY;

  const show = (control: HTMLElement | null): void => {
    clearTimeout(timer);
    if (control === shown) return;
    if (shown !== null) hiddenAt = performance.now();
    shown = control;
    tell(control);
  };
  const onPoint = ({ pointerType, target }: PointerEvent): void => {
    if (pointerType === 'touch' || !(target instanceof Element)) return;
    const isOnTooltip = shown !== null && target.closest('[data-tooltip]') !== null;
    const control = isOnTooltip ? shown : controlAt(target);
    if (control === pointed) {
      if (control === shown) clearTimeout(timer);
      return;
    }
    pointed = control;
    clearTimeout(timer);
    if (control === shown) return;
    if (control === null) timer = setTimeout(show, NEAR_MS, null);
    else if (shown !== null || performance.now() - hiddenAt < NEAR_MS) show(control);
    else timer = setTimeout(show, DELAY_MS, control);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof Element && target.matches(':focus-visible')) show(controlAt(target));
  };
  const hide = (): void => show(null);

  const stop = new AbortController();
  const quietly = { signal: stop.signal, capture: true, passive: true };
  root.addEventListener('pointerover', onPoint, quietly);
  root.addEventListener('focusin', onFocus, quietly);
  for (const done of ['focusout', 'pointerdown', 'keydown', 'scroll'])
    root.addEventListener(done, hide, quietly);
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}

/** The control that explains itself; not while what it opened is open, which would be covered. */
function controlAt(target: Element): HTMLElement | null {
  const control = target.closest<HTMLElement>('[data-tip]');
  return control?.getAttribute('aria-expanded') === 'true' ? null : control;
}
