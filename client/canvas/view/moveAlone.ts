/**
 * Lets an element that moves with every frame be moved alone; answers the animation to cancel once it rests. Chromium
 * asks at each new transform which layers lie over which, unless the element is animated: so it gets an animation that
 * adds nothing and stands still.
 */
export function moveAlone(element: HTMLElement): Animation {
  const animation = element.animate({ transform: ['none', 'none'] }, { duration: 1, composite: 'add' });
  animation.pause();
  return animation;
}
