import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { TemplateId } from '../../../shared/protocol/journeys.ts';
import { expect } from './test.ts';

/** Makes a journey for whoever has this page; answers its id. */
export async function newJourney(
  page: Page,
  title = 'A journey',
  template: TemplateId = 'blank',
): Promise<string> {
  const answer = await page.request.post('/api/journeys', { data: { title, template } });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

/** Opens a journey, and waits until it is there and saved. */
export async function openJourney(page: Page, id: string): Promise<void> {
  await page.goto(`/journeys/${id}`);
  await expect(page.getByRole('application', { name: /^Journey board/ })).toBeVisible();
  await expect(savedState(page)).toHaveText(/^(Saved|View only)$/);
}

/** Makes a blank journey and opens it; answers its id. */
export async function openBlank(page: Page, title = 'A journey'): Promise<string> {
  const id = await newJourney(page, title);
  await openJourney(page, id);
  return id;
}

/** Lets somebody in by a share link; answers the link's id. */
export async function letIn(
  owner: Page,
  guest: Page,
  journey: string,
  role: 'viewer' | 'commenter' | 'editor' = 'editor',
): Promise<string> {
  const made = await owner.request.post(`/api/journeys/${journey}/links`, { data: { role } });
  const { id, url } = (await made.json()) as { id: string; url: string };
  const joined = await guest.request.post('/api/join', { data: { token: new URL(url).hash.slice(1) } });
  expect(joined.status()).toBe(200);
  return id;
}

/** What the top bar says about where edits are. */
export function savedState(page: Page) {
  return page.getByRole('banner').getByRole('status');
}

/** Waits until the server has everything on disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(savedState(page)).toHaveText('Saved');
}

/** The text of a sample file. */
export function sample(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../fixtures/ojf', name), 'utf8');
}
