/** Whether the space bar is held, which makes the mouse a hand that pulls the board; `onChange` is called when that changes. */
export function listenToSpace(root: HTMLElement, onChange: () => void): { isDown(): boolean; stop(): void } {
  let isDown = false;
  const set = (isNowDown: boolean): void => {
    if (isDown === isNowDown) return;
    isDown = isNowDown;
    onChange();
  };
  const onDown = (event: KeyboardEvent): void => {
    if (event.key !== ' ' || !isFree(event.target, root)) return;
    event.preventDefault();
    set(true);
  };
  const onUp = (event: KeyboardEvent): void => {
    if (event.key === ' ') set(false);
  };
  const onBlur = (): void => set(false);
  window.addEventListener('keydown', onDown);
  window.addEventListener('keyup', onUp);
  window.addEventListener('blur', onBlur);
  return {
    isDown: () => isDown,
    stop: () => {
      window.removeEventListener('keydown', onDown);
      window.removeEventListener('keyup', onUp);
      window.removeEventListener('blur', onBlur);
    },
  };
}

/** The space bar types in a field and presses a focused button: it is ours only on the board and on nothing at all. */
function isFree(target: EventTarget | null, root: HTMLElement): boolean {
  return target === root || target === document.body;
}
