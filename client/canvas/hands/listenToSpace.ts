/** Whether the space bar is held, which makes the mouse a hand that pulls the board. */
export function listenToSpace(root: HTMLElement): { isDown(): boolean; stop(): void } {
  let isDown = false;
  const release = (): void => {
    if (!isDown) return;
    isDown = false;
    delete root.dataset['hand'];
  };
  const onDown = (event: KeyboardEvent): void => {
    if (event.key !== ' ' || isDown || !isFree(event.target, root)) return;
    isDown = true;
    event.preventDefault();
    root.dataset['hand'] = 'ready';
  };
  const onUp = (event: KeyboardEvent): void => {
    if (event.key === ' ') release();
  };
  window.addEventListener('keydown', onDown);
  window.addEventListener('keyup', onUp);
  window.addEventListener('blur', release);
  return {
    isDown: () => isDown,
    stop: () => {
      release();
      window.removeEventListener('keydown', onDown);
      window.removeEventListener('keyup', onUp);
      window.removeEventListener('blur', release);
    },
  };
}

/** The space bar types in a field and presses a focused button: it is ours only on the board and on nothing at all. */
function isFree(target: EventTarget | null, root: HTMLElement): boolean {
  return target === root || target === document.body;
}
