import type { Page } from '@playwright/test';

/** What of a page cannot be read or hit: sticks out of the window, is cut off, or lies on another control. */
export function findCrowding(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // This runs in the page, which sees nothing of the rest of this file.
    /* oxlint-disable unicorn/consistent-function-scoping */
    const found: string[] = [];
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('.unseen, [data-board], [aria-hidden="true"], [inert], [hidden]') === null &&
      element.getClientRects().length > 0;
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`;
    const scrollerOf = (element: Element): Element | null => {
      for (let at = element.parentElement; at !== null; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflowX + getComputedStyle(at).overflowY)) return at;
      return null;
    };

    const texts = [...document.querySelectorAll('body *')].filter(
      (element) =>
        isSeen(element) &&
        // What is for screen readers only is one pixel large.
        element.clientWidth !== 1 &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
    );
    for (const element of texts) {
      const { left, right } = element.getBoundingClientRect();
      if (scrollerOf(element) === null && (left < -1 || right > innerWidth + 1))
        found.push(`outside the window: ${nameOf(element)}`);
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
      const isWide = element.scrollWidth > element.clientWidth + 1;
      const isHigh = element.scrollHeight > element.clientHeight + 2;
      if (
        /hidden|clip/.test(overflowX) &&
        textOverflow !== 'ellipsis' &&
        webkitLineClamp === 'none' &&
        isWide
      )
        found.push(`cut at its side: ${nameOf(element)}`);
      if (/hidden|clip/.test(overflowY) && webkitLineClamp === 'none' && isHigh)
        found.push(`cut below: ${nameOf(element)}`);
    }

    const shownPart = (element: Element): { left: number; right: number; top: number; bottom: number } => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const frame = scrollerOf(element)?.getBoundingClientRect() ?? { left, right, top, bottom };
      return {
        left: Math.max(left, frame.left),
        right: Math.min(right, frame.right),
        top: Math.max(top, frame.top),
        bottom: Math.min(bottom, frame.bottom),
      };
    };
    const controls = [
      ...document.querySelectorAll('button, a[href], input, textarea, [role="switch"], [role="combobox"]'),
    ].filter((element) => {
      if (!isSeen(element)) return false;
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      // What is scrolled out of sight or under a dialog is not hit, and lies on nothing.
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    for (const [index, one] of controls.entries())
      for (const other of controls.slice(index + 1)) {
        if (one.contains(other) || other.contains(one)) continue;
        const a = shownPart(one);
        const b = shownPart(other);
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (width > 3 && height > 3) found.push(`on each other: ${nameOf(one)} and ${nameOf(other)}`);
      }
    if (document.documentElement.scrollWidth > innerWidth + 1)
      found.push(`wider than the window: ${document.documentElement.scrollWidth} in ${innerWidth}`);
    return found;
  });
}
