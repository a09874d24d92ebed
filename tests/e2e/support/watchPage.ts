import type { Page } from '@playwright/test';

/** Notes down every complaint of a page: errors and warnings in its console, exceptions, broken content policy. */
export function watchPage(page: Page, seen: string[]): void {
  page.on('pageerror', (error) => {
    seen.push(`exception: ${error.message}`);
  });
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    seen.push(
      `${message.type()}: ${message.text()} (${new URL(message.location().url || 'about:blank').pathname})`,
    );
  });
}
